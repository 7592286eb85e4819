import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { closePool, pool } from '@/db/client'
import type { Context } from '@/lib/data/context'
import { findViewerByEmail } from '@/lib/data/people/queries'
import { type Instant, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { cloneDatabase } from './database'

/** 15/06/2022 09:40, the moment the trial's clock is pinned to. */
export const TRIAL_NOW: Instant = '2022-06-15T02:40:00.000Z'

/** A database of its own with plan 264 and its recorded updates, and the people of the trial to act in it. */
export type TrialWorld = {
  campaignId: string
  /** where its files of evidence lie */
  dataDir: string
  /** a context of a sample person ("dung.ld") at an instant, by default the trial's moment */
  as: (person: string, now?: Instant) => Promise<Context>
  /** the same some seconds after the last call, so that history runs forward */
  later: (person: string, seconds?: number) => Promise<Context>
  /** the id of a task by its printed key */
  task: (key: string) => Promise<{ id: string; version: number }>
  unit: (key: string) => Promise<string>
  close: () => Promise<void>
}

export async function openTrialWorld(): Promise<TrialWorld> {
  const database = await cloneDatabase(inject('adminUrl'), 'trial')
  const dataDir = await mkdtemp(path.join(tmpdir(), 'chang-duong-files-'))
  process.env['DATABASE_URL'] = database.url
  process.env['DATA_DIR'] = dataDir
  process.env['AUTH_SECRET'] = 'a secret of tests, long enough to pass'
  const [campaign] = await pool()<{ id: string }[]>`select id from campaigns`
  const campaignId = campaign?.id ?? ''
  const as: TrialWorld['as'] = async (person, now = TRIAL_NOW) => {
    const viewer = await findViewerByEmail(`${person}@tgpl.example`, vietnamDay(now))
    if (!viewer) throw new Error(`no such person: ${person}`)
    return { viewer, now, today: plainDate(vietnamDay(now)), requestId: crypto.randomUUID() }
  }
  let clock = Date.parse('2022-06-15T03:00:00Z')
  return {
    campaignId,
    dataDir,
    as,
    later(person, seconds = 1) {
      clock += seconds * 1_000
      return as(person, new Date(clock).toISOString())
    },
    async task(key) {
      const [row] = await pool()<
        { id: string; version: number }[]
      >`select id, version from tasks where campaign_id = ${campaignId} and key = ${key}`
      if (!row) throw new Error(`no such task: ${key}`)
      return row
    },
    async unit(key) {
      const [row] = await pool()<{ id: string }[]>`select id from units where key = ${key}`
      return row?.id ?? ''
    },
    async close() {
      await closePool()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
