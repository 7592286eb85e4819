import 'server-only'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pool } from '@/db/client'
import { evidenceStore } from './chosen-store'
import { stagingFolder } from './staging'
import { idOfKey } from './store'

/** Long past any request: what is this old and belongs to nothing was left by a crash. */
const ORPHANED_MS = 24 * 3_600_000
const BATCH = 500

/** Removes what a crash left: half-arrived files, and kept ones whose row was never written. Returns how many. */
export async function sweepEvidence(): Promise<number> {
  const before = Date.now() - ORPHANED_MS
  return (await sweepIncoming(before)) + (await sweepStore(before))
}

async function sweepIncoming(before: number): Promise<number> {
  const folder = stagingFolder()
  let removed = 0
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name)
    if ((await stat(file)).mtimeMs > before) continue
    await rm(file, { force: true })
    removed += 1
  }
  return removed
}

async function sweepStore(before: number): Promise<number> {
  const store = evidenceStore()
  let removed = 0
  let batch: string[] = []
  const judge = async () => {
    const ids = [...new Set(batch.map(idOfKey))]
    const known = await pool()<{ id: string }[]>`
      select id from evidence where id = any (${ids}::uuid[])
      union all select id from report_scans where id = any (${ids}::uuid[])`
    const kept = new Set(known.map(({ id }) => id))
    const orphans = batch.filter((key) => !kept.has(idOfKey(key)))
    for (const key of orphans) await store.remove(key)
    removed += orphans.length
    batch = []
  }
  for await (const { key, at } of store.list()) {
    if (at.getTime() > before || !/^[0-9a-f-]{36}(\.webp)?$/.test(key)) continue
    batch.push(key)
    if (batch.length === BATCH) await judge()
  }
  if (batch.length > 0) await judge()
  return removed
}
