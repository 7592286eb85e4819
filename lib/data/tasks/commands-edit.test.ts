import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { runOnce } from '@/lib/data/requests/idempotency'
import { plainDate } from '@/lib/domain/calendar'
import type { DomainError } from '@/lib/domain/errors'
import { commentOnTask } from './commands-comments'
import { createTask, editTask } from './commands-edit'
import { reportTaskProgress } from './commands-progress'
import { getTask } from './detail'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const refusal = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('it was allowed')),
    (error: DomainError) => error,
  )
const _activities = async (id: string) =>
  (await pool()<{ n: number }[]>`select count(*)::int as n from activities where subject_id = ${id}`)[0]?.n

describe('plain fields', () => {
  it('changed by two people merge when they differ and conflict when they are the same', async () => {
    const { id, version } = await world.task('I.2')
    const first = await world.as('giamdoc', '2022-06-15T04:10:00.000Z')
    const second = await world.as('lanhdao', '2022-06-15T04:11:00.000Z')
    await editTask(first, id, { version, title: 'Triển khai Kế hoạch số 219' })
    await expect(editTask(second, id, { version, weight: 3 })).resolves.toMatchObject({
      title: 'Triển khai Kế hoạch số 219',
      weight: 3,
    })
    const error = await refusal(editTask(second, id, { version, title: 'Tên khác' }))
    expect(error.details.changes).toEqual([
      {
        field: 'title',
        yours: 'Tên khác',
        theirs: 'Triển khai Kế hoạch số 219',
        by: 'Trần Đình Quý',
        at: '2022-06-15T04:10:00Z',
      },
    ])
  })

  it('are refused when they name what the editor does not answer for', async () => {
    const { id, version } = await world.task('I.8')
    const manager = await world.as('giamdoc')
    expect(
      (await refusal(editTask(manager, id, { version, leadUnitId: await world.unit('van-phong-so') }))).code,
    ).toBe('forbidden')
    expect(
      (await refusal(editTask(manager, id, { version, ownerId: crypto.randomUUID() }))).details.fieldErrors,
    ).toEqual({ ownerId: 'not_a_choice' })
    expect((await refusal(editTask(manager, id, { version, group: 'khác' }))).details.fieldErrors).toEqual({
      group: 'not_a_choice',
    })
    expect(
      (await refusal(editTask(manager, id, { version, dueOn: plainDate('2022-01-01') }))).details.fieldErrors,
    ).toEqual({ dueOn: 'date_order' })
  })

  it('of a new task: the next number of its group, first dates as baseline, the original date for ever', async () => {
    const manager = await world.as('giamdoc')
    const leadUnitId = await world.unit('tt-nv1')
    const created = await createTask(manager, world.campaignId, {
      group: 'communications',
      title: 'Làm phóng sự',
      leadUnitId,
      dueOn: plainDate('2022-08-01'),
    })
    expect(created).toMatchObject({
      key: 'II.8',
      status: 'not_started',
      percent: 0,
      originalDueOn: '2022-08-01',
      version: 1,
    })
    const moved = await editTask(manager, created.id, {
      version: 1,
      group: 'ceremony',
      dueOn: plainDate('2022-08-20'),
    })
    expect(moved).toMatchObject({
      key: 'II.8',
      group: 'ceremony',
      dueOn: '2022-08-20',
      originalDueOn: '2022-08-01',
    })
    expect((await getTask(manager, created.id)).baseline).toEqual({ startsOn: null, dueOn: '2022-08-01' })
    const next = await createTask(manager, world.campaignId, {
      group: 'communications',
      title: 'Thêm một việc',
      leadUnitId,
    })
    expect(next.key).toBe('II.9')
  })
})

describe('many at once', () => {
  it('of fifty writers with one version exactly one is stored', async () => {
    const { id, version } = await world.task('II.4')
    const ctx = await world.as('giang.ht')
    const results = await Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => reportTaskProgress(ctx, id, { version, done: n + 9 })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await world.task('II.4')).version).toBe(version + 1)
  })

  it('of twenty sends with one key there is one effect and one answer', async () => {
    const { id } = await world.task('I.3')
    const ctx = await world.as('dung.ld')
    const send = () =>
      runOnce(ctx, { key: 'the-same-key', request: 'the same request' }, async (write) => ({
        status: 201,
        body: await commentOnTask(write, id, { text: 'Một lần' }),
      }))
    const answers = await Promise.all(Array.from({ length: 20 }, send))
    const [count] = await pool()<
      { n: number }[]
    >`select count(*)::int as n from comments where task_id = ${id} and text = 'Một lần'`
    expect(count?.n).toBe(1)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await refusal(runOnce(ctx, { key: 'the-same-key', request: 'another' }, send))).code).toBe(
      'idempotency_mismatch',
    )
  })
})
