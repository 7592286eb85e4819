import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { listObstacles } from '@/lib/data/registers/obstacles'
import { plainDate } from '@/lib/domain/calendar'
import { answerExplanation, askForExplanation } from './commands-explanations'
import { meetTaskCondition, setTaskDependencies } from './commands-links'
import { answerObstacle, clearObstacle, raiseObstacle } from './commands-obstacles'
import { reportTaskProgress } from './commands-progress'
import { resumeTaskWork } from './commands-state'
import { addTaskStep, editTaskStep, removeTaskStep } from './commands-steps'
import { getTask, listActivity } from './detail'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const as: TrialWorld['later'] = (person, seconds) => world.later(person, seconds)
const detail = async (key: string) => getTask(await as('lanhdao'), (await world.task(key)).id)
const kinds = async (key: string) =>
  (await listActivity(await as('lanhdao'), (await world.task(key)).id)).items.map(({ kind }) => kind)

describe('an obstacle', () => {
  it('of the trial stands in the register since the day it was raised', async () => {
    const { items } = await listObstacles(await as('xem'), world.campaignId, { state: 'open', limit: 50 })
    expect(items).toMatchObject([
      { task: { key: 'I.10' }, by: { name: 'Hoàng Thị Giang' }, answer: null, clearing: null },
    ])
  })

  it('is raised, answered and cleared, each with its person and time', async () => {
    const { id } = await world.task('II.6')
    await raiseObstacle(await as('dung.ld'), id, {
      text: 'Chưa có hội trường',
      sinceOn: plainDate('2022-06-10'),
    })
    await expect(raiseObstacle(await as('dung.ld'), id, { text: 'Hai' })).rejects.toMatchObject({
      details: { reason: 'obstacle_open' },
    })
    const [raised] = (await detail('II.6')).obstacles
    expect(raised).toMatchObject({ text: 'Chưa có hội trường', sinceOn: '2022-06-10', inReport: true })
    await answerObstacle(await as('giamdoc'), raised?.id ?? '', { text: 'Dùng phòng họp Sở' })
    await clearObstacle(await as('dung.ld'), raised?.id ?? '', { note: 'Đã mượn phòng họp' })
    const after = await detail('II.6')
    expect(after.obstacle).toBeNull()
    expect(after.obstacles[0]).toMatchObject({
      answer: { text: 'Dùng phòng họp Sở', by: { name: 'Trần Đình Quý' } },
      clearing: { note: 'Đã mượn phòng họp', by: { name: 'Lê Đức Dũng' } },
    })
    expect((await kinds('II.6')).slice(0, 3)).toEqual(['obstacle_clearing', 'obstacle_answer', 'obstacle'])
  })

  it('typed with the progress is the same record, and a confirmed result clears it', async () => {
    const { id, version } = await world.task('I.8')
    await reportTaskProgress(await as('dung.ld'), id, { version, obstacle: 'Chờ Tòa án định lịch' })
    expect((await detail('I.8')).obstacles[0]).toMatchObject({ text: 'Chờ Tòa án định lịch', clearing: null })
    await reportTaskProgress(await as('dung.ld'), id, {
      version: version + 1,
      obstacle: null,
      note: 'Đã có lịch',
    })
    expect((await detail('I.8')).obstacles[0]).toMatchObject({ clearing: { note: 'Đã có lịch' } })
  })

  it('from the future or for a unit that does not exist is refused at its field', async () => {
    const { id } = await world.task('I.7')
    await expect(
      raiseObstacle(await as('an.nt'), id, { text: 'x', sinceOn: plainDate('2022-06-16') }),
    ).rejects.toMatchObject({ details: { fieldErrors: { sinceOn: 'out_of_range' } } })
    await expect(
      raiseObstacle(await as('an.nt'), id, { text: 'x', helpUnitId: crypto.randomUUID() }),
    ).rejects.toMatchObject({ details: { fieldErrors: { helpUnitId: 'not_a_choice' } } })
    expect((await detail('I.7')).obstacles).toEqual([])
  })
})

describe('steps', () => {
  it('come from the plan, are ticked, moved and taken away; a tick alone raises no version', async () => {
    const before = await detail('III.5')
    expect(before.steps.map(({ title }) => title)).toHaveLength(5)
    const [first, second_, third] = before.steps
    await editTaskStep(await as('hoa.lt'), third?.id ?? '', { done: true })
    expect((await detail('III.5')).version).toBe(before.version)
    await editTaskStep(await as('hoa.lt'), third?.id ?? '', { afterId: null })
    await removeTaskStep(await as('hoa.lt'), second_?.id ?? '')
    await addTaskStep(await as('chanhvanphong'), before.id, {
      title: 'Gửi hồ sơ',
      dueOn: plainDate('2022-07-08'),
    })
    const after = await detail('III.5')
    expect(after.version).toBe(before.version + 3)
    expect(after.steps.map(({ title }) => title)).toEqual([
      third?.title,
      first?.title,
      before.steps[3]?.title,
      before.steps[4]?.title,
      'Gửi hồ sơ',
    ])
    expect(after.steps[0]?.done).toMatchObject({ by: { name: 'Lê Thị Hoa' } })
  })

  it.each([
    ['2022-07-11', 'after_task'],
    ['2022-06-19', 'before_task'],
  ] as const)('are due within their task: %s is refused, new or changed', async (dueOn, code) => {
    const { id, steps } = await detail('III.5')
    const refused = { details: { fieldErrors: { dueOn: code } } }
    const wrong = { title: 'Sai ngày', dueOn: plainDate(dueOn) }
    await expect(addTaskStep(await as('hoa.lt'), id, wrong)).rejects.toMatchObject(refused)
    await expect(editTaskStep(await as('hoa.lt'), steps[0]?.id ?? '', wrong)).rejects.toMatchObject(refused)
    expect((await detail('III.5')).steps).toEqual(steps)
  })

  it('go between two others far more often than a double can be halved', async () => {
    const { steps } = await detail('III.5')
    const [first, ...others] = steps.map(({ id }) => id)
    for (let n = 0; n < 120; n += 1)
      await editTaskStep(await as('hoa.lt'), others[n % 2] ?? '', { afterId: first ?? '' })
    const order = (await detail('III.5')).steps.map(({ id }) => id)
    expect(order).toEqual([first, others[1], others[0], ...others.slice(2)])
  })

  it('that change nothing write no history', async () => {
    const { id, steps, version } = await detail('III.5')
    const told = async () => (await listActivity(await as('lanhdao'), id)).items.length
    const [before, first] = [await told(), steps[0]]
    await editTaskStep(await as('hoa.lt'), first?.id ?? '', { title: first?.title ?? '', afterId: null })
    expect([await told(), (await detail('III.5')).version]).toEqual([before, version])
  })
})

describe('"sau khi"', () => {
  it('of the plan is known from both ends, and says when dates contradict', async () => {
    expect((await detail('III.5')).waitsFor.map(({ key }) => key)).toEqual(['III.4'])
    expect((await detail('IV.5')).followedBy.map(({ key }) => key)).toEqual(['IV.6'])
    expect((await detail('III.5')).waitsFor[0]).toMatchObject({ contradicts: false, badge: 'submitted' })
  })

  it('never closes a ring', async () => {
    const [first, last] = [await world.task('IV.1'), await world.task('IV.6')]
    const ask = setTaskDependencies(await as('lanhdao'), first.id, { afterTaskIds: [last.id] })
    await expect(ask).rejects.toMatchObject({ details: { fieldErrors: { afterTaskIds: 'ring' } } })
    const itself = setTaskDependencies(await as('lanhdao'), first.id, { afterTaskIds: [first.id] })
    await expect(itself).rejects.toMatchObject({ details: { fieldErrors: { afterTaskIds: 'ring' } } })
    expect((await detail('IV.1')).waitsFor).toEqual([])
  })

  it('is set as a whole and can be emptied', async () => {
    const [of, one, two] = [await world.task('II.4'), await world.task('II.1'), await world.task('II.2')]
    await setTaskDependencies(await as('giamdoc'), of.id, { afterTaskIds: [one.id, two.id] })
    await setTaskDependencies(await as('giamdoc'), of.id, { afterTaskIds: [two.id] })
    expect((await detail('II.4')).waitsFor.map(({ key }) => key)).toEqual(['II.2'])
    await setTaskDependencies(await as('giamdoc'), of.id, { afterTaskIds: [] })
    expect((await detail('II.4')).waitsFor).toEqual([])
  })
})

describe('a condition for the start', () => {
  it('holds the task until it is entered, with its day and document', async () => {
    const paused = await detail('I.4')
    await resumeTaskWork(await as('giamdoc'), paused.id, { version: paused.version })
    const { version } = await world.task('I.4')
    const start = async (seen: number) =>
      reportTaskProgress(await as('minh.pv'), paused.id, { version: seen, note: 'Bắt đầu' })
    await expect(start(version)).rejects.toMatchObject({ details: { reason: 'condition_open' } })
    await meetTaskCondition(await as('giamdoc'), paused.id, {
      version,
      metOn: plainDate('2022-06-14'),
      note: 'Quyết định số 90/QĐ-TTg',
    })
    expect(await detail('I.4')).toMatchObject({
      conditionMetOn: '2022-06-14',
      conditionNote: 'Quyết định số 90/QĐ-TTg',
    })
    expect(await start(version + 1)).toMatchObject({ status: 'in_progress' })
  })
})

describe('a request for an explanation', () => {
  it('waits one at a time and is answered once by the unit that leads', async () => {
    const { id } = await world.task('III.3')
    await askForExplanation(await as('lanhdao'), id, { question: 'Vì sao quá hạn?' })
    await expect(askForExplanation(await as('giamdoc'), id, { question: 'Nữa' })).rejects.toMatchObject({
      details: { reason: 'explanation_open' },
    })
    const [asked] = (await detail('III.3')).explanations
    await expect(answerExplanation(await as('an.nt'), asked?.id ?? '', { text: 'x' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await answerExplanation(await as('giang.ht'), asked?.id ?? '', { text: 'Chờ số liệu của hai phòng' })
    expect((await detail('III.3')).explanations[0]?.answer).toMatchObject({
      text: 'Chờ số liệu của hai phòng',
    })
  })
})
