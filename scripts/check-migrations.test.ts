import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from './check-migrations.mjs'
import { ROOT } from './install.mjs'
import { tempTree } from './temp-tree'

/** The repository's own schema, below the root so that its packages are found. */
function copyOfSchema(): string {
  const root = tempTree(
    { 'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./*"]}}}' },
    path.join(ROOT, '.tmp'),
  )
  for (const folder of ['db/schema', 'db/migrations', 'lib/domain'])
    cpSync(path.join(ROOT, folder), path.join(root, folder), { recursive: true })
  return root
}

describe('migrations', { timeout: 60_000 }, () => {
  test('follow the schema: a column without its migration is found', async () => {
    const root = copyOfSchema()
    const file = path.join(root, 'db/schema/activities.ts')
    const source = readFileSync(file, 'utf8')
    const grown = source.replace(/(pgTable\(\s*'activities',\s*\{)/, "$1 forgotten: text('forgotten'),")
    expect(grown).not.toBe(source)
    writeFileSync(file, grown)
    expect((await check(root)).join()).toContain('db/schema has changes no migration makes')
  })

  test('are not optional', async () => {
    expect((await check(tempTree({})))[0]).toContain('db/migrations is missing')
  })
})
