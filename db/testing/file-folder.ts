import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A data folder of its own for tests that need files but no database. */
export async function openFileFolder(): Promise<{ folder: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chang-duong-files-'))
  process.env['DATABASE_URL'] ??= 'postgres://127.0.0.1:9/none'
  process.env['AUTH_SECRET'] ??= 'a secret of tests, long enough to pass'
  process.env['DATA_DIR'] = folder
  return { folder, close: () => rm(folder, { recursive: true, force: true }) }
}
