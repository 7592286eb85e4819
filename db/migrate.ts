import postgres from 'postgres'
import { MIGRATIONS_FOLDER, type Migration, readMigrations } from './migration-files'

const MIGRATION_LOCK = 26_402_001

/** A database this version of the product must not touch. */
export class MigrationRefused extends Error {}

type Applied = { hash: string; created_at: string }

function verify(files: Migration[], applied: Applied[]): void {
  for (const [index, { hash }] of applied.entries()) {
    const file = files[index]
    if (!file)
      throw new MigrationRefused(
        `Cơ sở dữ liệu mới hơn bản ứng dụng này (đã có ${applied.length} bước chuyển đổi, ứng dụng biết ${files.length}).`,
      )
    if (file.hash === hash) continue
    throw new MigrationRefused(
      files.some((other) => other.hash === hash)
        ? `Bước chuyển đổi ${file.tag} chen vào trước một bước đã chạy.`
        : `Bước chuyển đổi ${file.tag} đã bị sửa hoặc bị thay sau khi chạy.`,
    )
  }
}

async function apply(
  sql: postgres.ReservedSql,
  { tag, statements, hash, createdAt }: Migration,
): Promise<void> {
  await sql.unsafe('begin')
  try {
    for (const statement of statements) await sql.unsafe(statement)
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${createdAt})`
    await sql.unsafe('commit')
  } catch (cause) {
    await sql.unsafe('rollback')
    throw new Error(`Bước chuyển đổi ${tag} không chạy được: ${(cause as Error).message}`, { cause })
  }
}

/**
 * Brings the database to the newest schema: each new migration in its own transaction, one process at a time.
 * The record of what ran is drizzle's own table, but every entry is compared, not only the newest.
 * @returns the names of the migrations that were run now
 * @throws MigrationRefused when a migration that already ran was altered, removed or preceded by a new one
 */
export async function migrate(
  url: string,
  folder: string = MIGRATIONS_FOLDER,
): Promise<{ applied: string[] }> {
  const files = readMigrations(folder)
  const sql = postgres(url, {
    max: 1,
    connect_timeout: 10,
    onnotice: () => {},
    // Waiting for another instance's migration, and a long one's own statements, have no limit.
    connection: { application_name: 'chang-duong-migrate', statement_timeout: 0, lock_timeout: 0 },
  })
  try {
    // One pinned connection: the lock belongs to it, and must not be lost in a silent reconnection.
    const pinned = await sql.reserve()
    await pinned`select pg_advisory_lock(${MIGRATION_LOCK})`
    await pinned.unsafe('create schema if not exists drizzle')
    await pinned.unsafe(
      'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
    )
    const applied = await pinned<
      Applied[]
    >`select hash, created_at from drizzle.__drizzle_migrations order by id`
    verify(files, applied)
    const pending = files.slice(applied.length)
    for (const migration of pending) await apply(pinned, migration)
    return { applied: pending.map((migration) => migration.tag) }
  } finally {
    await sql.end({ timeout: 0 })
  }
}
