import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { plainDate } from '@/lib/domain/calendar'
import type { DomainError } from '@/lib/domain/errors'
import { decideTaskExtension, requestTaskExtension } from './commands-extensions'
import { reportTaskProgress } from './commands-progress'
import { confirmTaskResult, returnTaskResult, submitTaskResult, takeBackTaskResult } from './commands-results'
import { getTask, listActivity } from './detail'

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
const activities = async (id: string) =>
  (await pool()<{ n: number }[]>`select count(*)::int as n from activities where subject_id = ${id}`)[0]?.n

describe('progress', () => {
  it('moves a task, raises its version and writes one line of history in the same step', async () => {
    const { id, version } = await world.task('II.3')
    const ctx = await world.as('dung.ld', '2022-06-15T03:00:00.000Z')
    const before = await activities(id)
    const saved = await reportTaskProgress(ctx, id, { version, done: 5, note: 'Bài 5' })
    expect(saved).toMatchObject({
      percent: 4_166,
      version: version + 1,
      indicator: { done: 5 },
      updatedAt: ctx.now,
    })
    expect(await activities(id)).toBe((before ?? 0) + 1)
    const [latest] = (await listActivity(ctx, id)).items
    expect(latest).toMatchObject({
      kind: 'progress',
      before: { done: 4 },
      after: { done: 5, percent: 4_166, note: 'Bài 5' },
      by: { name: 'Lê Đức Dũng' },
    })
  })

  it('seen at an older version conflicts only when both changed it differently', async () => {
    const { id, version } = await world.task('I.7')
    const ctx = await world.as('an.nt', '2022-06-15T03:01:00.000Z')
    await reportTaskProgress(ctx, id, { version, done: 90 })
    await expect(reportTaskProgress(ctx, id, { version, done: 90 })).resolves.toMatchObject({
      indicator: { done: 90 },
    })
    await expect(reportTaskProgress(ctx, id, { version, note: 'Chỉ ghi chú' })).resolves.toMatchObject({
      indicator: { done: 90 },
    })
    const error = await refusal(reportTaskProgress(ctx, id, { version, done: 95 }))
    expect(error.code).toBe('conflict')
    expect(error.details.changes).toEqual([
      {
        field: 'progress',
        yours: { percent: 6_333, done: 95 },
        theirs: { percent: 6_000, done: 90 },
        by: 'Nguyễn Thị An',
        at: expect.any(String),
      },
    ])
    expect(error.details.current).toMatchObject({ indicator: { done: 90 } })
  })

  it('is refused for another unit, and leaves no trace', async () => {
    const { id, version } = await world.task('II.3')
    const before = await activities(id)
    for (const person of ['giang.ht', 'quantri', 'xem', 'chanhvanphong']) {
      const error = await refusal(reportTaskProgress(await world.as(person), id, { version, done: 9 }))
      expect(error.code).toBe('forbidden')
    }
    expect(await activities(id)).toBe(before)
  })
})

describe('a result', () => {
  it('goes from submission to return to confirmation, each a row of its own', async () => {
    const { id, version } = await world.task('IV.1')
    const staff = await world.as('hoa.lt', '2022-06-15T03:10:00.000Z')
    const manager = await world.as('chanhvanphong', '2022-06-15T03:20:00.000Z')
    const sent = await submitTaskResult(staff, id, { version, result: 'Phương án kèm dự toán', done: 1 })
    expect(sent).toMatchObject({ status: 'submitted', percent: 10_000, submittedOn: '2022-06-15' })
    const back = await returnTaskResult(manager, id, { version: sent.version, reason: 'Thiếu dự toán' })
    expect(back).toMatchObject({
      status: 'in_progress',
      returned: true,
      percent: 2_000,
      indicator: { done: 0 },
      submittedOn: null,
    })
    expect((await getTask(staff, id)).returnReason).toMatchObject({
      reason: 'Thiếu dự toán',
      by: { name: 'Phạm Thị Ái' },
    })
    const again = await submitTaskResult({ ...staff, now: '2022-06-15T03:30:00.000Z' }, id, {
      version: back.version,
      result: 'Đã bổ sung',
      done: 1,
    })
    const done = await confirmTaskResult({ ...manager, now: '2022-06-15T03:40:00.000Z' }, id, {
      version: again.version,
    })
    expect(done).toMatchObject({
      status: 'completed',
      badge: 'completed',
      completedOn: '2022-06-15',
      deadline: 'done_on_time',
    })
    const states = await pool()<
      { state: string }[]
    >`select state from submissions where task_id = ${id} order by at`
    expect(states.map(({ state }) => state)).toEqual(['returned', 'confirmed'])
  })

  it('is never confirmed by who sent or owns it, not even by a direct statement', async () => {
    const { id, version } = await world.task('II.5')
    const manager = await world.as('phong-pbgdpl')
    const sent = await submitTaskResult(manager, id, { version, result: 'Đã phát sóng', done: 2 })
    expect((await refusal(confirmTaskResult(manager, id, { version: sent.version }))).code).toBe('forbidden')
    const direct = (set: string) =>
      pool().begin(async (tx) => {
        await tx`select set_config('app.now', '2022-06-15T04:00:00Z', true)`
        await tx.unsafe(`update submissions set ${set} where task_id = $1 and state = 'waiting'`, [id])
      })
    await expect(direct(`state = 'confirmed', decided_at = now(), decided_by = author_id`)).rejects.toThrow(
      /submissions_not_own/,
    )
    await expect(
      direct(
        `state = 'confirmed', decided_at = now(), decided_by = (select owner_id from tasks where id = task_id)`,
      ),
    ).rejects.toThrow(/nobody confirms/)
    await expect(
      direct(`author_id = (select id from people where email = 'xem@tgpl.example')`),
    ).rejects.toThrow(/never rewritten/)
  })

  it('may be taken back by its author alone, before a decision', async () => {
    const { id, version } = await world.task('I.9')
    const staff = await world.as('an.nt')
    const sent = await submitTaskResult(staff, id, { version, result: 'Đã thẩm định', done: 40 })
    expect(
      (await refusal(takeBackTaskResult(await world.as('giamdoc'), id, { version: sent.version }))).code,
    ).toBe('forbidden')
    const back = await takeBackTaskResult(staff, id, { version: sent.version })
    expect(back).toMatchObject({ status: 'in_progress', percent: 1_000, indicator: { done: 4 } })
    expect(
      (await refusal(confirmTaskResult(await world.as('giamdoc'), id, { version: back.version }))).code,
    ).toBe('state')
  })

  it('needs the state seen: a decision on an older version conflicts', async () => {
    const { id, version } = await world.task('III.4')
    const leader = await world.as('lanhdao')
    await returnTaskResult(leader, id, { version, reason: 'Bổ sung danh sách' })
    const error = await refusal(confirmTaskResult(leader, id, { version }))
    expect(error.code).toBe('conflict')
    expect(error.details.changes?.map(({ field }) => field)).toContain('status')
  })

  it('sent late closes the request for a later date', async () => {
    const { id } = await world.task('III.3')
    const staff = await world.as('giang.ht')
    await requestTaskExtension(staff, id, { due: plainDate('2022-06-20'), reason: 'Chờ bảng điểm' })
    expect(
      (await refusal(requestTaskExtension(staff, id, { due: plainDate('2022-06-21'), reason: 'Lần hai' })))
        .details.reason,
    ).toBe('extension_pending')
    const { version } = await world.task('III.3')
    const late = await submitTaskResult(staff, id, { version, result: 'Đã xong', done: 1 })
    const [extension] = await pool()<
      { id: string; state: string }[]
    >`select id, state from extensions where task_id = ${id} order by requested_at desc limit 1`
    expect(extension?.state).toBe('closed')
    const refused = await refusal(
      decideTaskExtension(await world.as('lanhdao'), extension?.id ?? '', { decision: 'approved' }),
    )
    expect(refused.code).toBe('state')
    const done = await confirmTaskResult(await world.as('giamdoc'), id, { version: late.version })
    expect(done).toMatchObject({ deadline: 'done_late', daysLate: 19 })
  })
})
