import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { getTally, readTally } from '@/lib/data/dashboard/tally'
import { editTask } from '@/lib/data/tasks/commands-edit'
import { decideTaskExtension, requestTaskExtension } from '@/lib/data/tasks/commands-extensions'
import { confirmTaskResult, returnTaskResult, submitTaskResult } from '@/lib/data/tasks/commands-results'
import { cancelTaskWork } from '@/lib/data/tasks/commands-state'
import { undoTaskStep } from '@/lib/data/tasks/commands-undo'
import { findTask } from '@/lib/data/tasks/detail'
import { countedOf } from '@/lib/data/tasks/row'
import { addDays, plainDate } from '@/lib/domain/calendar'
import { type Effect, edited, effectOf, withState } from '@/lib/domain/effect'
import type { Counted } from '@/lib/domain/tally'
import { cancelTask } from '@/lib/domain/verbs'
import { getExtension, getResultDecision } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const as: TrialWorld['later'] = (person, seconds) => world.later(person, seconds)

/** What the dashboard says, in the shape of an effect. */
async function figures() {
  const { progress, rates, groups } = await getDashboard(await as('lanhdao'), world.campaignId, {})
  return { plan: { actual: progress.actual, planned: progress.planned, rates }, groups }
}

async function expectCameTrue(effect: Effect): Promise<void> {
  const { plan, groups } = await figures()
  expect(plan).toEqual(pick(effect.plan.after))
  for (const { key, after } of effect.groups)
    expect(groups.find((group) => group.key === key)).toMatchObject({
      actual: after.actual,
      planned: after.planned,
    })
}
const pick = ({ actual, planned, rates }: Effect['plan']['after']) => ({ actual, planned, rates })

const read = async (key: string) => {
  const ctx = await as('lanhdao')
  const { id } = await world.task(key)
  return countedOf(await findTask(pool(), ctx, pool()`t.id = ${id}`))
}
const foretell = async (before: Counted, after: Counted) => {
  const { groups, span } = await readTally(pool(), await as('lanhdao'), world.campaignId)
  return effectOf(groups, before, after, span)
}

describe('the tallies of a plan', () => {
  it('give the figures of the dashboard', async () => {
    const ctx = await as('lanhdao')
    const { groups, on } = await getTally(ctx, world.campaignId)
    const shown = await figures()
    expect(on).toBe('2022-06-15')
    expect(groups.map(({ key }) => key)).toEqual(shown.groups.map(({ key }) => key))
    const task = await read('II.7')
    const { plan } = await foretell(task, task)
    expect(pick(plan.before)).toEqual(shown.plan)
  })
})

describe('a result that waits', () => {
  it('is shown with what it was asked for and what each answer does to the figures', async () => {
    const { id } = await world.task('II.7')
    const found = await getResultDecision(await as('giamdoc'), id)
    expect(found.result).toMatchObject({ state: 'waiting', by: { name: 'Phan Văn Mĩnh' }, decision: null })
    expect(found.refusals).toEqual({ confirm: null, return: null })
    expect(found.effect?.returnsTo).toEqual({ status: 'in_progress', percent: 6_666, done: 2 })
    const { rates } = found.effect?.confirm.plan.after ?? {}
    expect(rates).toMatchObject({ onTime: { num: 5, den: 8 }, onTimeOriginal: { num: 5, den: 8 } })
    expect(found.updates.at(-1)).toMatchObject({ kind: 'submission', done: 3 })
  })

  it('tells who may not decide why', async () => {
    const { id } = await world.task('II.7')
    const why = async (person: string) => (await getResultDecision(await as(person), id)).refusals
    expect(await why('xem')).toEqual({ confirm: 'no_power', return: 'no_power' })
    expect(await why('dung.ld')).toEqual({ confirm: 'no_power', return: 'no_power' })
    const own = await world.task('I.3')
    const ctx = await as('giamdoc')
    await editTask(await as('lanhdao'), own.id, { version: own.version, ownerId: ctx.viewer.id })
    expect((await getResultDecision(ctx, own.id)).refusals).toMatchObject({ confirm: 'own_task' })
  })

  it('confirmed, moves the figures as foretold, and then says who decided', async () => {
    const { id, version } = await world.task('II.7')
    const { effect } = await getResultDecision(await as('giamdoc'), id)
    const saved = await confirmTaskResult(await as('giamdoc'), id, { version, note: 'Tốt' })
    if (effect) await expectCameTrue(effect.confirm)
    const after = await getResultDecision(await as('lanhdao'), id)
    expect(after.effect).toBeNull()
    expect(after.result).toMatchObject({
      state: 'confirmed',
      decision: { by: { name: 'Trần Đình Quý' }, note: 'Tốt' },
    })
    await undoTaskStep(await as('giamdoc'), id, { version: saved.version })
  })

  it('returned, moves the figures as foretold, and stands in the history of the next one', async () => {
    const { id, version } = await world.task('II.7')
    const { effect } = await getResultDecision(await as('giamdoc'), id)
    await returnTaskResult(await as('giamdoc'), id, { version, reason: 'Thiếu toàn văn' })
    if (effect) await expectCameTrue(effect.return)
    const again = await world.task('II.7')
    await submitTaskResult(await as('lanhdao'), id, { version: again.version, result: 'Đã kèm', done: 3 })
    const next = await getResultDecision(await as('giamdoc'), id)
    expect(next.returned.map(({ decision }) => decision?.note)).toEqual(['Thiếu toàn văn'])
    expect((await getResultDecision(await as('lanhdao'), id)).refusals.confirm).toBe('own_submission')
  })
})

describe('a request for a later date', () => {
  const find = async (key: string) => {
    const { id } = await world.task(key)
    const [row] = await pool()<
      { id: string }[]
    >`select id from extensions where task_id = ${id} and state = 'pending'`
    return row?.id ?? ''
  }

  it('is shown with both dates, the working days and both outcomes', async () => {
    const found = await getExtension(await as('chanhvanphong'), await find('III.5'))
    expect(found.extension).toMatchObject({ from: '2022-07-08', due: '2022-07-15', state: 'pending' })
    expect(found.workingDays).toEqual({ added: 5, approved: 34, declined: 39 })
    expect(found.milestones.map(({ on }) => on)).toEqual(['2022-07-08', '2022-08-12', '2022-09-06'])
    expect(found.assumed).toMatchObject({
      now: { onTime: { num: 4, den: 7 } },
      approved: { onTime: { num: 5, den: 8 }, onTimeOriginal: { num: 4, den: 8 } },
      declined: { onTime: { num: 4, den: 8 }, onTimeOriginal: { num: 4, den: 8 } },
    })
    expect(found.refusal).toBeNull()
    expect((await getExtension(await as('giamdoc'), found.extension.id)).refusal).toBe('no_power')
  })

  it('is weighed against the date in force, which may have been moved since it was made', async () => {
    const task = await world.task('III.5')
    const moved = await editTask(await as('lanhdao'), task.id, { ...task, dueOn: plainDate('2022-07-11') })
    const found = await getExtension(await as('lanhdao'), await find('III.5'))
    expect(found.extension).toMatchObject({ from: '2022-07-11', due: '2022-07-15' })
    expect(found.workingDays).toEqual({ added: 4, approved: 34, declined: 38 })
    await undoTaskStep(await as('lanhdao'), task.id, moved)
  })

  it('names the tasks behind it that would contradict', async () => {
    const [first, next] = [await world.task('III.5'), await world.task('IV.1')]
    await pool()`insert into dependencies (task_id, after_task_id, added_by, added_at)
      select ${next.id}, ${first.id}, id, '2022-06-15T03:00:00Z' from people where email = 'lanhdao@tgpl.example'`
    const { dueOn } = await read('IV.1')
    const before = await getExtension(await as('lanhdao'), await find('III.5'))
    expect(dueOn).not.toBeNull()
    expect(before.contradicted.approved.map(({ key }) => key)).toEqual(['IV.1'])
  })

  it('approved or declined, moves the figures as foretold, and then says who decided', async () => {
    for (const decision of ['approved', 'declined'] as const) {
      const id = await find('III.5')
      const { effect, task } = await getExtension(await as('lanhdao'), id)
      const saved = await decideTaskExtension(await as('lanhdao'), id, { decision })
      if (effect) await expectCameTrue(decision === 'approved' ? effect.approve : effect.decline)
      const after = await getExtension(await as('chanhvanphong'), id)
      expect([after.effect, after.extension.state]).toEqual([null, decision])
      expect(after.extension.decidedBy?.name).toBe('Lê Minh Châu')
      await undoTaskStep(await as('lanhdao'), task.id, { version: saved.version })
    }
  })

  it('of an overdue task takes it out of the overdue at once', async () => {
    const late = await world.task('III.3')
    await requestTaskExtension(await as('lanhdao'), late.id, {
      due: plainDate('2022-06-30'),
      reason: 'Chờ số liệu',
    })
    const id = await find('III.3')
    const { effect } = await getExtension(await as('lanhdao'), id)
    expect(effect?.approve.plan).toMatchObject({
      before: { rates: { onTime: { den: 7 } } },
      after: { rates: { onTime: { den: 6 }, onTimeOriginal: { den: 7 } } },
    })
    await decideTaskExtension(await as('lanhdao'), id, { decision: 'approved' })
    if (effect) await expectCameTrue(effect.approve)
    await requestTaskExtension(await as('lanhdao'), late.id, {
      due: plainDate('2022-07-29'),
      reason: 'Vẫn chờ',
    })
    const again = await getExtension(await as('lanhdao'), await find('III.3'))
    expect(again.earlier.map(({ due }) => due)).toEqual(['2022-06-30'])
    await decideTaskExtension(await as('lanhdao'), again.extension.id, { decision: 'approved' })
    expect((await getExtension(await as('lanhdao'), id)).earlier).toEqual([])
  })

  it('that nobody made is not found', async () => {
    await expect(getExtension(await as('lanhdao'), crypto.randomUUID())).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(getExtension(await as('lanhdao'), 'x')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a change of a random task', () => {
  const KEYS = ['I.1', 'I.4', 'I.8', 'II.1', 'II.3', 'II.5', 'III.2', 'III.4', 'IV.2', 'IV.5', 'IV.7']
  const GROUPS = ['professional', 'communications', 'emulation', 'ceremony']
  const change = fc.record({
    key: fc.constantFrom(...KEYS),
    weight: fc.integer({ min: 1, max: 100 }),
    group: fc.constantFrom(...GROUPS),
    start: fc.option(fc.integer({ min: 0, max: 120 })),
    length: fc.option(fc.integer({ min: 0, max: 90 })),
    target: fc.option(fc.integer({ min: 1, max: 40 })),
  })

  it('edited, gives the figures foretold', () =>
    fc.assert(
      fc.asyncProperty(change, async ({ key, start, length, target, ...rest }) => {
        const first = plainDate('2022-03-01')
        const startsOn = start === null ? null : addDays(first, start)
        const dueOn = length === null ? null : addDays(startsOn ?? first, length)
        const before = await read(key)
        const effect = await foretell(before, edited(before, { ...rest, startsOn, dueOn, target }))
        const { id, version } = await world.task(key)
        const indicator = target === null ? null : { name: 'Bài', unit: 'bài', target }
        await editTask(await as('lanhdao'), id, { version, ...rest, startsOn, dueOn, indicator })
        await expectCameTrue(effect)
      }),
      { numRuns: 40 },
    ))

  it('cancelled, gives the figures foretold', async () => {
    for (const key of ['I.4', 'II.5', 'IV.7', 'III.4']) {
      const before = await read(key)
      const effect = await foretell(before, withState(before, cancelTask(before)))
      const { id, version } = await world.task(key)
      await cancelTaskWork(await as('lanhdao'), id, { version, reason: 'Dừng hoạt động' })
      await expectCameTrue(effect)
    }
  })
})
