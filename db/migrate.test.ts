import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { MigrationRefused, migrate } from './migrate'

type Step = { tag: string; when: number; sql: string }

const FIRST: Step = { tag: '001_first', when: 1000, sql: 'create table a (id int)' }
const SECOND: Step = {
  tag: '002_second',
  when: 2000,
  sql: 'create table b (id int);\n--> statement-breakpoint\ninsert into b values (1)',
}
const BROKEN: Step = {
  tag: '003_broken',
  when: 3000,
  sql: 'create table c (id int);\n--> statement-breakpoint\nselect no_such_column from b',
}

let folder: string
let name: string
let url: string
let sql: postgres.Sql

function write(...steps: Step[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(path.join(folder, 'meta'), { recursive: true })
  for (const step of steps) writeFileSync(path.join(folder, `${step.tag}.sql`), step.sql)
  writeFileSync(
    path.join(folder, 'meta/_journal.json'),
    JSON.stringify({ entries: steps.map(({ tag, when }) => ({ tag, when })) }),
  )
}

async function onAdmin(statement: string): Promise<void> {
  const admin = postgres(inject('adminUrl'), { max: 1 })
  await admin.unsafe(statement)
  await admin.end()
}

async function tables(): Promise<string[]> {
  const rows = await sql<
    { name: string }[]
  >`select table_name as name from information_schema.tables where table_schema = 'public' order by 1`
  return rows.map((row) => row.name)
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
  name = `m_${crypto.randomUUID().replaceAll('-', '')}`
  await onAdmin(`create database ${name}`)
  url = inject('adminUrl').replace(/[^/]+$/, name)
  sql = postgres(url, { max: 1 })
})

afterEach(async () => {
  await sql.end()
  await onAdmin(`drop database ${name} with (force)`)
  rmSync(folder, { recursive: true, force: true })
})

describe('migrate', () => {
  it('runs what is new, in order, and nothing twice', async () => {
    write(FIRST)
    expect(await migrate(url, folder)).toEqual({ applied: ['001_first'] })
    write(FIRST, SECOND)
    expect(await migrate(url, folder)).toEqual({ applied: ['002_second'] })
    expect(await migrate(url, folder)).toEqual({ applied: [] })
    expect(await tables()).toEqual(['a', 'b'])
  })

  it('leaves a record that drizzle’s own migrator reads', async () => {
    write(FIRST)
    await migrate(url, folder)
    const [row] = await sql`select id, length(hash) as hash, created_at from drizzle.__drizzle_migrations`
    expect(row).toEqual({ id: 1, hash: 64, created_at: '1000' })
  })

  it.each([
    ['altered after it ran', [{ ...FIRST, sql: 'create table a (id bigint)' }, SECOND], 'đã bị sửa'],
    ['removed after it ran', [FIRST], 'mới hơn bản ứng dụng'],
    [
      'put before one that ran',
      [{ ...FIRST, tag: '000_late', when: 500, sql: 'select 1' }, FIRST, SECOND],
      'chen vào',
    ],
  ])('refuses a migration %s, and touches nothing', async (_, steps, words) => {
    write(FIRST, SECOND)
    await migrate(url, folder)
    write(...steps)
    const refusal = await migrate(url, folder).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(MigrationRefused)
    expect(String(refusal)).toContain(words)
    expect(await tables()).toEqual(['a', 'b'])
  })

  it('refuses a folder whose journal and files disagree, or whose times go back', async () => {
    write(FIRST, SECOND)
    writeFileSync(path.join(folder, '009_stray.sql'), 'select 1')
    await expect(migrate(url, folder)).rejects.toThrow('009_stray.sql')
    write(FIRST, SECOND)
    rmSync(path.join(folder, '002_second.sql'))
    await expect(migrate(url, folder)).rejects.toThrow('002_second')
    write(SECOND, FIRST)
    await expect(migrate(url, folder)).rejects.toThrow('cũ hơn')
    expect(await tables()).toEqual([])
  })

  it('undoes a migration that fails half-way and keeps those before it', async () => {
    write(FIRST, SECOND, BROKEN)
    await expect(migrate(url, folder)).rejects.toThrow('003_broken')
    expect(await tables()).toEqual(['a', 'b'])
    write(FIRST, SECOND, { ...BROKEN, sql: 'create table c (id int)' })
    expect(await migrate(url, folder)).toEqual({ applied: ['003_broken'] })
  })

  it('lets one of four that start at once do the work, and the others wait for it', async () => {
    write(FIRST, { ...SECOND, sql: `select pg_sleep(0.3);\n--> statement-breakpoint\n${SECOND.sql}` })
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => migrate(url, folder)))
    expect(outcomes.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 0, 2])
  })

  it('brings an empty database to the product’s own schema', async () => {
    cpSync('db/migrations', folder, { recursive: true })
    const { applied } = await migrate(url, folder)
    expect(applied.length).toBeGreaterThan(0)
    expect(await tables()).toContain('tasks')
  })
})
