import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { DEADLINE_CASES } from '@/lib/domain/deadline-cases'
import { FOLD_CASES } from '@/lib/domain/fold'
import { pool } from './client'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

/** Runs a statement as the application would, inside a transaction with a moment. */
const run = (statement: string, now = '2022-06-15T05:00:00Z') =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.now', ${now}, true)`
    await tx.unsafe(statement)
  })

describe('history', () => {
  it.each([
    'update activities set reason = null',
    'delete from activities',
    'truncate activities',
    'update task_states set percent = 0',
    'delete from task_states',
    'truncate task_states',
    "insert into task_states (id, campaign_id, group_id, key, rank, title, lead_unit_id, updated_at, valid_from, valid_to) select id, campaign_id, group_id, key, rank, title, lead_unit_id, updated_at, '2022-01-01', '2022-02-01' from tasks limit 1",
    'delete from tasks',
    'delete from submissions',
    'delete from urgings',
    'truncate judgements',
    'truncate holidays',
    'delete from holidays',
    'update unit_states set name = name',
    'delete from person_states',
  ])('refuses: %s', async (statement) => {
    await expect(run(statement)).rejects.toThrow(/refused/)
  })

  it('does not run backwards', async () => {
    await expect(
      run("update tasks set weight = 2 where key = 'II.4'", '2022-03-01T00:00:00Z'),
    ).rejects.toThrow(/backwards/)
  })

  it('is not written without a moment', async () => {
    await expect(pool()`update tasks set weight = 2 where key = 'II.4'`).rejects.toThrow(/app.now/)
  })

  it('holds one open version for every task, and spans that neither overlap nor leave a gap', async () => {
    const [broken] = await pool()<{ n: number }[]>`
      select count(*)::int as n from (
        select id, valid_to, lead(valid_from) over (partition by id order by row_id) as next from task_states) s
      where next is not null and next <> valid_to`
    expect(broken?.n).toBe(0)
    const [open] = await pool()<
      { n: number }[]
    >`select count(*)::int as n from task_states where valid_to = 'infinity'`
    expect(open?.n).toBe(29)
  })
})

describe('invariants in the database', () => {
  it.each([
    [
      'percent of a task not started',
      "update tasks set percent = 5 where key = 'IV.2'",
      /tasks_percent_agrees/,
    ],
    ['100 % in progress', "update tasks set percent = 10000 where key = 'II.3'", /tasks_percent_agrees/],
    [
      'completed without a result',
      "update tasks set status = 'completed', percent = 10000 where key = 'II.3'",
      /tasks_submission_agrees/,
    ],
    ['an unknown state', "update tasks set status = 'done' where key = 'II.3'", /tasks_status|tasks_percent/],
    [
      'a start after the due date',
      "update tasks set starts_on = '2023-01-01' where key = 'II.3'",
      /tasks_dates/,
    ],
    ['another printed key', "update tasks set key = 'II.99' where key = 'II.3'", /printed key/],
    [
      'another original date',
      "update tasks set original_due_on = '2023-01-01' where key = 'II.3'",
      /original due date/,
    ],
    [
      'the lead unit coordinating itself',
      "update tasks set coordinating_unit_ids = array[lead_unit_id] where key = 'II.3'",
      /does not coordinate/,
    ],
    [
      'an unknown coordinating unit',
      "update tasks set coordinating_unit_ids = array[gen_random_uuid()] where key = 'II.3'",
      /unknown coordinating/,
    ],
    ['no lead unit', "update tasks set lead_unit_id = null where key = 'II.3'", /null value/],
    [
      'text that is not NFC',
      `update tasks set title = 'Vie${'\u0302\u0323'}t' where key = 'II.3'`,
      /tasks_nfc/,
    ],
  ])('refuse %s', async (_, statement, message) => {
    await expect(run(statement)).rejects.toThrow(message)
  })
})

describe('SQL twins', () => {
  it.each(DEADLINE_CASES)('say the same of a task: $name', async ({ task, asOf, deadline, badge }) => {
    const [row] = await pool()<{ deadline: string; badge: string }[]>`
      select d as deadline, task_badge(${task.status}, ${task.returned}, d) as badge
      from (select task_deadline(${task.status}, ${task.startsOn}::date, ${task.dueOn}::date, ${task.submittedOn}::date, ${task.submittedDueOn}::date, ${asOf}::date) as d) x`
    expect(row).toEqual({ deadline, badge })
  })
  it.each(FOLD_CASES)('fold %j alike', async (written, folded) => {
    const [row] = await pool()<{ folded: string }[]>`select fold_text(${written}) as folded`
    expect(row?.folded).toBe(folded)
  })
  it('sort people as offices do, by given name', async () => {
    const rows = await pool()<
      { name: string }[]
    >`select name from people order by sort_name collate "vi-x-icu", id`
    expect(rows.slice(0, 4).map(({ name }) => name)).toEqual([
      'Phạm Thị Ái',
      'Bùi An',
      'Nguyễn Thị An',
      'Trần Thị Ánh',
    ])
  })
})
