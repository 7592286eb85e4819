import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Migration = { tag: string; statements: string[]; hash: string; createdAt: number }

type Journal = { entries: { tag: string; when: number }[] }

export const MIGRATIONS_FOLDER = path.join(process.cwd(), 'db', 'migrations')

/**
 * The migrations of a folder as drizzle-kit wrote them, oldest first.
 * @throws when the journal and the files disagree, or the journal is not in order of time (two branches
 * merged): drizzle's own migrator would skip the older one without a word
 */
export function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')) as Journal
  const tags = journal.entries.map((entry) => entry.tag)
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const stray = files.find((name) => !tags.includes(name.slice(0, -'.sql'.length)))
  if (stray) throw new Error(`Tệp ${stray} không có trong sổ các bước chuyển đổi (meta/_journal.json).`)
  return journal.entries.map(({ tag, when }, index) => {
    const before = journal.entries[index - 1]
    if (before && before.when >= when)
      throw new Error(`Bước chuyển đổi ${tag} cũ hơn ${before.tag} đứng trước nó. Hãy tạo lại bước này.`)
    if (!files.includes(`${tag}.sql`)) throw new Error(`Thiếu tệp ${tag}.sql của bước chuyển đổi.`)
    const text = readFileSync(path.join(folder, `${tag}.sql`), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    return { tag, statements: text.split('--> statement-breakpoint'), hash, createdAt: when }
  })
}
