import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './install.mjs'

const MIGRATIONS = 'db/migrations'
const DRIZZLE_KIT = path.join(ROOT, 'node_modules/drizzle-kit/bin.cjs')

/**
 * The migrations say what the schema says: generating into a copy writes nothing new, and their chain is whole.
 * No database is asked.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function check(root) {
  if (!existsSync(path.join(root, MIGRATIONS)))
    return [`${MIGRATIONS} is missing; run npm run db:generate -- --name what_it_does`]
  mkdirSync(path.join(root, '.tmp'), { recursive: true })
  const copy = mkdtempSync(path.join(root, '.tmp/migrations-'))
  try {
    cpSync(path.join(root, MIGRATIONS), copy, { recursive: true })
    const out = path.relative(root, copy)
    const chain = await run(root, ['check', '--dialect=postgresql', `--out=${out}`])
    const generate = [
      'generate',
      '--dialect=postgresql',
      '--schema=./db/schema/*.ts',
      `--out=${out}`,
      '--casing=snake_case',
      '--prefix=timestamp',
    ]
    const outcome = await run(root, generate)
    const known = new Set(readdirSync(path.join(root, MIGRATIONS)))
    const fresh = readdirSync(copy).filter((name) => !known.has(name))
    return [
      ...(chain.ok ? [] : [`${MIGRATIONS}: drizzle-kit check refuses the chain: ${chain.output}`]),
      ...(outcome.ok ? [] : [`db/schema: drizzle-kit generate failed: ${outcome.output}`]),
      ...(fresh.length > 0
        ? [
            'db/schema has changes no migration makes; run npm run db:generate -- --name what_it_does and read the SQL',
          ]
        : []),
    ]
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** A question (renamed or new?) finds no keyboard and ends as a failure. @param {string} cwd @param {string[]} args */
async function run(cwd, args) {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [DRIZZLE_KIT, ...args], {
      cwd,
      timeout: 30_000,
    })
    return { ok: !/error/i.test(stdout), output: stdout.trim() }
  } catch (error) {
    const { stdout = '', stderr = '' } = /** @type {{stdout?: string, stderr?: string}} */ (error)
    return { ok: false, output: `${stdout}${stderr}`.trim() }
  }
}
