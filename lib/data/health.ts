import 'server-only'
import { pool } from '@/db/client'

const PATIENCE_MS = 1_500

/** What keeps the product from serving: null, `database` or `schema`. */
export async function findFailingPart(): Promise<'database' | 'schema' | null> {
  try {
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('late')), PATIENCE_MS).unref(),
    )
    const asked = pool()<{ found: boolean }[]>`select to_regclass('task_states') is not null as found`
    const [row] = await Promise.race([asked, late])
    return row?.found ? null : 'schema'
  } catch {
    return 'database'
  }
}
