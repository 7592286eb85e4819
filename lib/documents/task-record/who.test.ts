import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { ACTIVITY_KINDS } from '@/lib/data/record'
import { deleteTask } from '@/lib/data/tasks/commands-edit'
import { exportRecord } from './file'
import { isTold, NOT_TOLD } from './life'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  )

test('a sheet is refused of an unknown, a deleted and an unseen task alike', async () => {
  const { id: gone } = await world.task('IV.7')
  const { id } = await world.task('II.3')
  await deleteTask(await world.later('lanhdao'), gone)
  for (const unknown of [crypto.randomUUID(), 'x', gone])
    expect(await code(exportRecord(await world.later('lanhdao'), unknown, 'pdf'))).toBe('not_found')
  await pool()`update campaigns set status = 'draft' where id = ${world.campaignId}`
  for (const [person, answer] of [
    ['dung.ld', 'not_found'],
    ['xem', 'not_found'],
    ['quantri', 'done'],
  ] as const)
    expect([person, await code(exportRecord(await world.later(person), id, 'docx'))]).toEqual([
      person,
      answer,
    ])
})

test('every kind of history is told or left out on purpose', () => {
  const ofTasks = ACTIVITY_KINDS.slice(0, ACTIVITY_KINDS.indexOf('issue'))
  expect(ofTasks.filter((kind) => !isTold(kind)).sort()).toEqual([...NOT_TOLD].sort())
})
