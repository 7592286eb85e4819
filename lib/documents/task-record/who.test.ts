import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedCampaign } from '@/bench/seed'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { ACTIVITY_KINDS } from '@/lib/data/record'
import { deleteTask } from '@/lib/data/tasks/commands-edit'
import { getTaskRecord } from '@/lib/data/tasks/record-sheet'
import { beginReport, saveEdit } from '@/lib/documents/report/service'
import { MAY, reportDesk } from '@/lib/documents/report/testing/report-desk'
import { databaseUrl } from '@/lib/env'
import { recordDocument } from './build'
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

describe('a sheet is from the body of', () => {
  const CENTRE = {
    parentBody: 'SỞ TƯ PHÁP TỈNH THỪA THIÊN HUẾ',
    body: 'TRUNG TÂM TGPL NHÀ NƯỚC',
    place: 'Huế',
  }
  const begun = async (campaignId: string) => {
    const draft = await beginReport(await world.later('giamdoc'), campaignId, MAY)
    return saveEdit(await world.later('giamdoc'), draft.id, { version: draft.version, heading: CENTRE })
  }
  const bodyFor = async (person: string, id: string) => {
    const ctx = await world.later(person)
    const { parentBody, body, placeAndDate } = recordDocument(await getTaskRecord(ctx, id), ctx).letterhead
    return { parentBody, body, place: placeAndDate.split(',')[0] }
  }

  test('the last issued report, whatever is being written', async () => {
    const { id } = await world.task('II.3')
    const draft = await begun(world.campaignId)
    expect((await bodyFor('giamdoc', id)).body).toBe('SỞ TƯ PHÁP')
    await reportDesk(world).issued('31', draft)
    expect(await bodyFor('xem', id)).toEqual(CENTRE)
  })

  test('what is being written before the first, for who may read that; for others of whoever issued the plan', async () => {
    const campaignId = await seedCampaign(databaseUrl(), 4)
    const [task] = await pool()<
      { id: string }[]
    >`select id from tasks where campaign_id = ${campaignId} limit 1`
    const before = await bodyFor('xem', task?.id ?? '')
    await begun(campaignId)
    expect(await bodyFor('xem', task?.id ?? '')).toEqual(before)
    expect(await bodyFor('giamdoc', task?.id ?? '')).toEqual(CENTRE)
    expect(before).not.toEqual(CENTRE)
  })
})

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
