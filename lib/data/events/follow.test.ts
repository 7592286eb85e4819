import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { pool } from '@/db/client'
import { listen } from '@/db/listening'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { inTransaction } from '@/lib/data/context'
import { addHoliday } from '@/lib/data/holidays/commands'
import { markRead } from '@/lib/data/notifications/commands'
import { recordActivity } from '@/lib/data/record'
import { nameStandIn } from '@/lib/data/stand-ins/commands'
import { commentOnTask } from '@/lib/data/tasks/commands-comments'
import { placeTask } from '@/lib/data/tasks/commands-place'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { addTaskStep, editTaskStep } from '@/lib/data/tasks/commands-steps'
import { plainDate } from '@/lib/domain/calendar'
import { followChanges, stopFollowing } from './follow'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterEach(stopFollowing)
afterAll(() => world.close())

/** An open page of a person: what it is told, once the database is heard. */
async function follow(person: string) {
  const changes: Record<string, unknown>[] = []
  const names: string[] = []
  const ctx = await world.as(person)
  followChanges(ctx, {
    lastEventId: null,
    send(message) {
      const text = new TextDecoder().decode(message)
      const name = /event: (.*)/.exec(text)?.[1] ?? ''
      names.push(text.includes('"hears":true') ? 'refresh' : name)
      if (name === 'changes') changes.push(...JSON.parse(/data: (.*)/.exec(text)?.[1] ?? '[]'))
      return true
    },
    end: () => names.push('end'),
  })
  await vi.waitFor(() => expect(names).toContain('refresh'), { timeout: 5_000 })
  return { changes, names }
}
const told = (page: { changes: unknown[] }, count: number) =>
  vi.waitFor(() => expect(page.changes).toHaveLength(count), { timeout: 5_000 })

/** Every notification of the database as it is, counted. */
async function counting() {
  const heard: string[] = []
  const ready = vi.fn()
  const listening = listen('changes', { onTold: (word) => heard.push(word), onListening: ready })
  await vi.waitFor(() => expect(ready).toHaveBeenCalled(), { timeout: 5_000 })
  const all = async () => {
    await pool()`select pg_notify('changes', 'the last one')`
    await vi.waitFor(() => expect(heard.at(-1)).toBe('the last one'), { timeout: 5_000 })
    listening.close()
    return heard.slice(0, -1)
  }
  return { all }
}

test('a change tells its task and the request that made it, with nothing of its content', async () => {
  const page = await follow('lanhdao')
  const task = await world.task('II.3')
  const ctx = await world.later('dung.ld')
  await reportTaskProgress(ctx, task.id, { version: task.version, done: 5, note: 'Đã có ảnh' })
  await told(page, 1)
  expect(page.changes).toEqual([
    { kind: 'task', campaignId: world.campaignId, taskId: task.id, by: ctx.requestId },
  ])
})

test('a write that is rolled back tells nothing', async () => {
  const page = await follow('lanhdao')
  const [task, other] = [await world.task('II.3'), await world.task('II.4')]
  const line = (id: string) => ({
    subject: 'task' as const,
    subjectId: id,
    campaignId: world.campaignId,
    kind: 'comment' as const,
  })
  const failed = inTransaction(await world.later('lanhdao'), async (write) => {
    await recordActivity(write, line(task.id))
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  await inTransaction(await world.later('lanhdao'), (write) => recordActivity(write, line(other.id)))
  await told(page, 1)
  expect(page.changes[0]).toMatchObject({ taskId: other.id })
})

test('a tick, a place in the group and a comment are told although no version rises', async () => {
  const page = await follow('xem')
  const { id } = await world.task('II.3')
  await addTaskStep(await world.later('giamdoc'), id, { title: 'Xin ảnh' })
  await told(page, 1)
  const [step] = await pool()<
    { id: string }[]
  >`select id from steps where task_id = ${id} and title = 'Xin ảnh'`
  await editTaskStep(await world.later('giamdoc'), step?.id ?? '', { done: true })
  await told(page, 2)
  await placeTask(await world.later('giamdoc'), id, { after: null })
  await told(page, 3)
  await commentOnTask(await world.later('giamdoc'), id, { text: 'Đã nhận' })
  await told(page, 4)
  expect(new Set(page.changes.map(({ taskId }) => taskId))).toEqual(new Set([id]))
})

test('what one has read is told to that person’s other pages and to nobody else', async () => {
  const [own, others] = [await follow('dung.ld'), await follow('giamdoc')]
  await markRead(await world.later('dung.ld'), { all: true })
  await told(own, 1)
  expect(own.changes).toEqual([{ kind: 'person', by: null }])
  expect(others.changes).toEqual([])
})

test('who stands in for whom is told to everybody', async () => {
  const page = await follow('xem')
  const [absent, standIn] = [await world.as('giamdoc'), await world.as('dung.ld')]
  await nameStandIn(await world.later('giamdoc'), {
    absentId: absent.viewer.id,
    standInId: standIn.viewer.id,
    fromOn: plainDate('2022-06-20'),
    toOn: plainDate('2022-06-24'),
  })
  await told(page, 1)
  expect(page.changes[0]).toMatchObject({ kind: 'people' })
})

test('a day off is told to everybody, for every plan counts without it', async () => {
  const page = await follow('xem')
  const ctx = await world.later('quantri')
  await addHoliday(ctx, { on: plainDate('2022-09-05'), name: 'Tổng duyệt' })
  await told(page, 1)
  expect(page.changes).toEqual([{ kind: 'holidays', by: ctx.requestId }])
})

test('a change of 200 tasks together, and an import of 10,000, send no more than 21 words', async () => {
  for (const [lines, together] of [
    [200, false],
    [10_000, true],
  ] as const) {
    const count = await counting()
    await pool().begin(async (tx) => {
      const step = together ? lines : 1
      for (let from = 0; from < lines; from += step)
        await tx`
          insert into activities (at, subject, subject_id, campaign_id, kind, request_id)
          select now(), 'task', gen_random_uuid(), ${world.campaignId}, 'edit', 'r1' from generate_series(1, ${step})`
    })
    const words = await count.all()
    expect([lines, words.length]).toEqual([lines, 21])
    expect(words.at(-1)).toBe(`tasks ${world.campaignId} - r1`)
  }
})

test('a lost connection to the database is opened again, and everyone asks for everything anew', async () => {
  const page = await follow('lanhdao')
  await pool()`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'chang-duong-events' and datname = current_database()`
  await vi.waitFor(() => expect(page.names.filter((name) => name === 'refresh')).toHaveLength(2), {
    timeout: 10_000,
  })
  const task = await world.task('II.3')
  await commentOnTask(await world.later('giamdoc'), task.id, { text: 'Đã rõ' })
  await told(page, 1)
})
