import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { TaskDetail } from '@/lib/contracts/task'
import { plainDate } from '@/lib/domain/calendar'
import type { DomainError } from '@/lib/domain/errors'
import { createTask, editTask } from './commands-edit'
import { addTaskStep, editTaskStep, removeTaskStep } from './commands-steps'
import { undoTaskStep } from './commands-undo'
import { getTask, listActivity } from './detail'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const as: TrialWorld['later'] = (person, seconds) => world.later(person, seconds)
const detail = async (id: string) => getTask(await as('lanhdao'), id)
const refusal = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('it was allowed')),
    (error: DomainError) => error,
  )
const day = plainDate

/** A task of the office, from 20/06 to 08/07, with three steps; the second is done. */
async function taskWithSteps(): Promise<TaskDetail> {
  const { id } = await createTask(await as('chanhvanphong'), world.campaignId, {
    group: 'emulation',
    title: 'Hồ sơ khen thưởng',
    leadUnitId: await world.unit('van-phong-so'),
    startsOn: day('2022-06-20'),
    dueOn: day('2022-07-08'),
    steps: [
      { title: 'Hướng dẫn', ownerId: await person('hoa.lt'), dueOn: day('2022-06-22') },
      { title: 'Tập hợp', dueOn: day('2022-06-27') },
      { title: 'Trình ký' },
    ],
  })
  const { steps } = await detail(id)
  await editTaskStep(await as('hoa.lt'), steps[1]?.id ?? '', { done: true })
  return detail(id)
}
const person = async (name: string) => (await world.as(name)).viewer.id
const told = ({ steps }: TaskDetail) =>
  steps.map(({ title, owner, dueOn, done }) => [title, owner?.name ?? null, dueOn, done !== null])
const wished = ({ steps }: TaskDetail) =>
  steps.map(({ id, title, owner, dueOn }) => ({
    id,
    title,
    ownerId: owner?.id ?? null,
    dueOn: dueOn === null ? null : day(dueOn),
  }))

describe('the checklist saved with its task', () => {
  it('comes with a new task, in order, with owners and days', async () => {
    expect(told(await taskWithSteps())).toEqual([
      ['Hướng dẫn', 'Lê Thị Hoa', '2022-06-22', false],
      ['Tập hợp', null, '2022-06-27', true],
      ['Trình ký', null, null, false],
    ])
  })

  it('is reordered, shortened and lengthened in one edit; what stays keeps its tick', async () => {
    const task = await taskWithSteps()
    const [first, second_] = wished(task)
    const saved = await editTask(await as('chanhvanphong'), task.id, {
      version: task.version,
      title: 'Hồ sơ khen thưởng Bộ',
      steps: [
        { ...second_, title: 'Tập hợp báo cáo' },
        { title: 'Lấy ý kiến', dueOn: day('2022-07-05') },
        { ...first, title: 'Hướng dẫn', ownerId: null },
      ],
    })
    expect(saved).toMatchObject({ title: 'Hồ sơ khen thưởng Bộ', version: task.version + 1 })
    expect(told(await detail(task.id))).toEqual([
      ['Tập hợp báo cáo', null, '2022-06-27', true],
      ['Lấy ý kiến', null, '2022-07-05', false],
      ['Hướng dẫn', null, '2022-06-22', false],
    ])
    const [last] = (await listActivity(await as('lanhdao'), task.id)).items
    expect(last).toMatchObject({ kind: 'edit', before: { title: 'Hồ sơ khen thưởng', steps: wished(task) } })
  })

  it('that is not sent stays; the same one again changes nothing', async () => {
    const task = await taskWithSteps()
    await editTask(await as('chanhvanphong'), task.id, { version: task.version, weight: 3 })
    expect(told(await detail(task.id))).toEqual(told(task))
    const same = { version: task.version + 1, steps: wished(task) }
    await expect(editTask(await as('chanhvanphong'), task.id, same)).resolves.toMatchObject({
      version: task.version + 1,
    })
  })

  it('is taken back with the edit, removed steps and ticks as they were', async () => {
    const task = await taskWithSteps()
    const [first] = wished(task)
    const saved = await editTask(await as('chanhvanphong'), task.id, {
      version: task.version,
      steps: [{ title: 'Mới' }, { ...first, title: 'Đổi tên' }],
    })
    await undoTaskStep(await as('chanhvanphong'), task.id, { version: saved.version })
    expect(told(await detail(task.id))).toEqual(told(task))
  })
})

describe('a checklist is refused row by row, and nothing of the edit is done', () => {
  it.each([
    ['a day after the due date', { dueOn: day('2022-07-11') }, 'dueOn', 'after_task'],
    ['a day before the start', { dueOn: day('2022-06-17') }, 'dueOn', 'before_task'],
    ['an owner nobody knows', { ownerId: crypto.randomUUID() }, 'ownerId', 'not_a_choice'],
    ['a step of another task', { id: crypto.randomUUID() }, 'id', 'not_a_choice'],
  ])('with %s', async (_, row, field, code) => {
    const task = await taskWithSteps()
    const steps = [...wished(task).slice(0, 1), { title: 'Sai', ...row }]
    const edit = { version: task.version, title: 'Không được lưu', steps }
    const error = await refusal(editTask(await as('chanhvanphong'), task.id, edit))
    expect(error.details.fieldErrors).toEqual({ [`steps.1.${field}`]: code })
    expect(await detail(task.id)).toEqual(task)
  })

  it('when it names one step twice', async () => {
    const task = await taskWithSteps()
    const [first] = wished(task)
    const steps = [first, first].flatMap((step) => step ?? [])
    const error = await refusal(
      editTask(await as('chanhvanphong'), task.id, { version: task.version, steps }),
    )
    expect(error.details.fieldErrors).toEqual({ 'steps.1.id': 'not_a_choice' })
  })

  it('when the task moves away from under a step, and when a new task has one outside', async () => {
    const task = await taskWithSteps()
    const earlier = { version: task.version, dueOn: day('2022-06-24') }
    const moved = await refusal(editTask(await as('chanhvanphong'), task.id, earlier))
    expect(moved.details.fieldErrors).toEqual({ 'steps.1.dueOn': 'after_task' })
    const made = await refusal(
      createTask(await as('chanhvanphong'), world.campaignId, {
        group: 'emulation',
        title: 'Không có',
        leadUnitId: await world.unit('van-phong-so'),
        dueOn: day('2022-07-08'),
        steps: [{ title: 'Muộn', dueOn: day('2022-07-09') }],
      }),
    )
    expect(made.details.fieldErrors).toEqual({ 'steps.0.dueOn': 'after_task' })
    const [kept] = await pool()<
      { n: number }[]
    >`select count(*)::int as n from tasks where title = 'Không có'`
    expect(kept?.n).toBe(0)
  })

  it('to whoever may not edit the task', async () => {
    const task = await taskWithSteps()
    const edit = { version: task.version, steps: [] }
    for (const other of ['hoa.lt', 'giamdoc', 'xem'])
      expect((await refusal(editTask(await as(other), task.id, edit))).code).toBe('forbidden')
  })
})

describe('two people at the checklist', () => {
  it('conflict with both lists, and the one who lost may still save theirs', async () => {
    const task = await taskWithSteps()
    await editTask(await as('lanhdao'), task.id, { version: task.version, steps: wished(task).slice(0, 1) })
    const mine = [...wished(task), { title: 'Của tôi' }]
    const ctx = await as('chanhvanphong')
    const error = await refusal(editTask(ctx, task.id, { version: task.version, steps: mine }))
    expect(error.details.changes).toEqual([
      expect.objectContaining({
        field: 'steps',
        yours: [...wished(task), { id: null, title: 'Của tôi', ownerId: null, dueOn: null }],
        theirs: wished(task).slice(0, 1),
        by: 'Lê Minh Châu',
      }),
    ])
    await editTask(await as('chanhvanphong'), task.id, { version: task.version + 1, steps: mine })
    expect(told(await detail(task.id))).toEqual([...told(task), ['Của tôi', null, null, false]])
  })

  it.each([
    [
      'adds a line',
      (task: TaskDetail) => as('hoa.lt').then((ctx) => addTaskStep(ctx, task.id, { title: 'Thêm' })),
    ],
    [
      'renames a line',
      (task: TaskDetail) =>
        as('hoa.lt').then((ctx) => editTaskStep(ctx, task.steps[0]?.id ?? '', { title: 'Tên khác' })),
    ],
    [
      'takes a line away',
      (task: TaskDetail) => as('hoa.lt').then((ctx) => removeTaskStep(ctx, task.steps[0]?.id ?? '')),
    ],
  ])('conflict when one of them %s in the panel; other fields merge', async (_, change) => {
    const task = await taskWithSteps()
    await change(task)
    const stale = { version: task.version, steps: wished(task).slice(0, 2) }
    const error = await refusal(editTask(await as('chanhvanphong'), task.id, stale))
    expect(error.details.changes).toMatchObject([{ field: 'steps', by: 'Lê Thị Hoa' }])
    const other = { version: task.version, title: 'Tên nhiệm vụ khác' }
    await expect(editTask(await as('chanhvanphong'), task.id, other)).resolves.toMatchObject({
      title: 'Tên nhiệm vụ khác',
    })
  })

  it('do not conflict over a tick, which stays', async () => {
    const task = await taskWithSteps()
    await editTaskStep(await as('hoa.lt'), task.steps[0]?.id ?? '', { done: true })
    await editTask(await as('chanhvanphong'), task.id, {
      version: task.version,
      steps: wished(task).slice(0, 1),
    })
    expect(told(await detail(task.id))).toEqual([['Hướng dẫn', 'Lê Thị Hoa', '2022-06-22', true]])
  })
})
