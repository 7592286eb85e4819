import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { sweepAll } from './housekeeping'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const HOUR = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString()
/** The names that are left in a column. */
const left = async (column: string, table: string) =>
  (await pool().unsafe<{ name: string }[]>(`select ${column} as name from ${table} order by 1`)).map(
    ({ name }) => name,
  )

it('removes what has served its time and leaves the rest', async () => {
  const { viewer } = await world.as('giamdoc')
  await pool()`delete from sessions`
  for (const [key, hours] of [
    ['fresh', 0],
    ['kept', 6 * 24 + 23],
    ['old', 7 * 24 + 1],
  ] as const)
    await pool()`insert into idempotency_keys (person_id, key, request_hash, created_at) values (${viewer.id}, ${key}, '', ${ago(hours)})`
  for (const [key, hours] of [
    ['fresh', 1],
    ['old', 25],
  ] as const)
    await pool()`insert into rate_limits (key, window_start, hits) values (${key}, ${ago(hours)}, 1)`
  const session = (hash: string, expires: string, idle: string, revoked: string | null) =>
    pool()`insert into sessions (secret_hash, person_id, device, remembered, created_at, last_seen_at, idle_expires_at, expires_at, revoked_at)
      values (${hash}, ${viewer.id}, '', false, ${ago(2_000)}, ${ago(2_000)}, ${idle}, ${expires}, ${revoked})`
  await session('lives', ago(-1), ago(-1), null)
  await session('ended lately', ago(-1), ago(-1), ago(29 * 24))
  await session('ended long ago', ago(-1), ago(-1), ago(31 * 24))
  await session('idle long ago', ago(-1), ago(31 * 24), null)
  const arriving = path.join(world.dataDir, 'evidence', 'incoming')
  await mkdir(arriving, { recursive: true })
  for (const name of ['arriving', 'left by a crash']) await writeFile(path.join(arriving, name), 'x')
  const yesterday = new Date(ago(25))
  await utimes(path.join(arriving, 'left by a crash'), yesterday, yesterday)

  await sweepAll()

  expect(await left('key', 'idempotency_keys')).toEqual(['fresh', 'kept'])
  expect(await left('key', 'rate_limits')).toEqual(['fresh'])
  expect(await left('secret_hash', 'sessions')).toEqual(['ended lately', 'lives'])
  expect(await readdir(arriving)).toEqual(['arriving'])
})
