import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from './install.mjs'
import { tempTree } from './temp-tree'

/** biome.json at work on a small tree: what each rule catches, and what it lets through. */
const DIRECTION = 'lint/style/noRestrictedImports'
type Case = [file: string, source: string, rule: string, says?: string]

const BAD: Case[] = [
  ['lib/domain/a.ts', "import { z } from 'zod'", DIRECTION, 'lib/domain is pure'],
  ['lib/domain/b.ts', "import type { T } from '@/lib/contracts/task'", DIRECTION, 'lib/domain is pure'],
  ['lib/domain/c.ts', "import fs from 'node:fs'", DIRECTION, 'lib/domain is pure'],
  ['lib/contracts/a.ts', "import { x } from '@/lib/data/context'", DIRECTION, 'lib/domain and zod alone'],
  ['lib/contracts/b.ts', "import { x } from 'react'", DIRECTION, 'lib/domain and zod alone'],
  ['lib/data/tasks/a.ts', "import { x } from '@/components/ui/button'", DIRECTION, 'lib/data may use'],
  ['lib/data/tasks/b.ts', "import { x } from 'next/headers'", DIRECTION, 'knows no framework'],
  ['lib/data/tasks/c.ts', "import { cache } from 'react'", DIRECTION, 'knows no framework'],
  ['lib/data/tasks/d.ts', "import { x } from '@tanstack/react-query'", DIRECTION, 'knows no framework'],
  ['lib/data/tasks/e.ts', "import { x } from '../context'", DIRECTION, 'a path that climbs'],
  ['lib/data/tasks/f.ts', "import { x } from '../../domain/task'", DIRECTION, 'a path that climbs'],
  ['lib/data/tasks/g.ts', "import { x } from '@/db/testing/factories'", DIRECTION, 'never imports tests'],
  ['lib/queries/a.ts', "import { x } from '@/lib/data/tasks/queries'", DIRECTION, 'browser code never'],
  ['lib/queries/b.ts', "import { x } from '@/lib/http/route'", DIRECTION, 'only api-client'],
  ['lib/http/a.ts', "import { x } from '@/db/client'", DIRECTION, 'only lib/data reaches db/'],
  ['lib/http/api-client.ts', "import { x } from '@/lib/auth/viewer'", DIRECTION, 'browser code never'],
  ['lib/http/b.ts', "import { auth } from 'next-auth'", DIRECTION, 'lib/auth and app/api/auth alone'],
  ['lib/format/a.ts', "import { x } from '@/lib/env'", DIRECTION, 'lib/format is pure'],
  [
    'lib/sentences/a.ts',
    "import { useT } from '@/lib/i18n/provider'",
    DIRECTION,
    'for pages and papers alike',
  ],
  ['db/a.ts', "import { x } from '@/lib/data/context'", DIRECTION, 'not the other way'],
  ['db/b.ts', "import { x } from '@/components/ui/button'", DIRECTION, 'knows neither screens nor routes'],
  ['app/tasks/a.tsx', "import { x } from '@/db/client'", DIRECTION, 'only lib/data reaches db/'],
  ['app/tasks/b.tsx', "import { sql } from 'drizzle-orm'", DIRECTION, 'SQL lives in'],
  ['app/tasks/c.tsx', "import { x } from '@/app/layout'", DIRECTION, 'nobody imports app/'],
  ['components/tasks/a.tsx', "import { x } from '@/app/layout'", DIRECTION, 'nobody imports app/'],
  ['components/tasks/b.tsx', "import type { T } from '@/lib/data/context'", DIRECTION, 'browser code never'],
  ['components/tasks/c.tsx', "import { x } from '@/lib/auth/viewer'", DIRECTION, 'browser code never'],
  [
    'components/tasks/d.tsx',
    "import { vi } from '@/lib/i18n/messages/vi'",
    DIRECTION,
    'catalogues never reach the browser',
  ],
  [
    'components/ui/a.tsx',
    "import type { Task } from '@/lib/contracts/task'",
    DIRECTION,
    'know no domain word',
  ],
  [
    'components/charts/a.tsx',
    "import type { Badge } from '@/lib/domain/deadline'",
    DIRECTION,
    'know no domain word',
  ],
  ['e2e/journeys/a.spec.ts', "import { x } from '@/db/client'", DIRECTION, 'a fixture in e2e/support'],
  ['lib/a/any.ts', 'export const a: any = 1', 'lint/suspicious/noExplicitAny'],
  ['lib/a/bang.ts', 'export const a = (b: string | null) => b!.length', 'lint/style/noNonNullAssertion'],
  ['lib/a/barrel.ts', "export * from './any'", 'lint/performance/noReExportAll'],
  ['lib/a/index.ts', "export { a } from './any'", 'lint/performance/noBarrelFile'],
  ['lib/a/type.ts', "import { T } from './kinds'\nexport const a: T = 1", 'lint/style/useImportType'],
  ['lib/a/camelCase.ts', 'export const a = 1', 'lint/style/useFilenamingConvention'],
  ['lib/a/default.ts', 'export default 1', 'lint/style/noDefaultExport'],
  ['lib/a/console.ts', "console.log('a')", 'lint/suspicious/noConsole'],
  ['lib/a/environment.ts', "export const a = process.env['A']", 'lint/style/noProcessEnv'],
  ['lib/a/floating.ts', 'async function f() {}\nf()', 'lint/nursery/noFloatingPromises'],
  [
    'lib/a/cycle.ts',
    "import { b } from './cycle-back'\nexport const a = () => b",
    'lint/suspicious/noImportCycles',
  ],
  [
    'lib/a/cycle-back.ts',
    "import { a } from './cycle'\nexport const b = () => a",
    'lint/suspicious/noImportCycles',
  ],
  [
    'lib/a/tangled.ts',
    `export function f(a: number) {\n${'if (a > 1) { if (a > 2) { if (a > 3) { a += 1 } } }\n'.repeat(3)}return a }`,
    'lint/complexity/noExcessiveCognitiveComplexity',
  ],
  [
    'lib/a/long.ts',
    `export function f(a: number) {\n${'a += 1\n'.repeat(61)}return a }`,
    'lint/complexity/noExcessiveLinesPerFunction',
  ],
  ['lib/a/unused.ts', "import { x } from './any'", 'lint/correctness/noUnusedImports'],
  ['lib/a/variable.ts', 'export function f() { const a = 1 }', 'lint/correctness/noUnusedVariables'],
  [
    'components/tasks/html.tsx',
    'export const A = () => <i dangerouslySetInnerHTML={{ __html: x }} />',
    'lint/security/noDangerouslySetInnerHtml',
  ],
  [
    'components/tasks/words.tsx',
    'export const A = () => <p>Overdue <b>{a}</b></p>',
    'lint/style/noJsxLiterals',
  ],
  [
    'components/tasks/button.tsx',
    'export const A = () => <button onClick={a}>{b}</button>',
    'lint/a11y/useButtonType',
  ],
]

const GOOD: [string, string][] = [
  ['lib/domain/deadline.ts', "import type { T } from './task'\nexport const a: T = 1"],
  ['lib/domain/task.test.ts', "import fc from 'fast-check'\nimport { a } from './deadline'\nfc.check(a)"],
  [
    'lib/contracts/task.ts',
    "import { z } from 'zod'\nimport { a } from '@/lib/domain/deadline'\nexport const b = z.literal(a)",
  ],
  [
    'lib/data/tasks/good.ts',
    "import 'server-only'\nimport postgres from 'postgres'\nimport { a } from '@/db/client'\nimport { b } from '@/lib/env'\nimport { c } from './load'\nexport const d = [a, b, c, postgres]",
  ],
  ['lib/auth/auth.ts', "import NextAuth from 'next-auth'\nexport const a = NextAuth({})"],
  ['db/trial/load.ts', "import { a } from '@/lib/data/tasks/commands'\nexport const b = a"],
  [
    'components/tasks/good.tsx',
    "import type { Task } from '@/lib/contracts/task'\nimport { api } from '@/lib/http/api-client'\nexport const A = (t: Task) => (\n  <p>\n    {api(t)} · {t.key}/\n  </p>\n)",
  ],
  ['app/tasks/page.tsx', "import { a } from '@/lib/data/tasks/queries'\nexport default a"],
  ['scripts/run.mjs', "console.log(process.env['A'])"],
  ['e2e/access/a.spec.ts', "import { a } from '../support/test'\na()"],
  ['e2e/support/b.ts', "import { a } from '@/db/client'\nexport const b = a"],
  ['lib/env.ts', "export const a = process.env['A']"],
]

type Diagnostic = { file: string; rule: string; message: string }
let found: Diagnostic[] | null = null

function lint(): Diagnostic[] {
  const files = Object.fromEntries([...BAD, ...GOOD].map(([file, source]) => [file, `${source}\n`]))
  const config = readFileSync(path.join(ROOT, 'biome.json'), 'utf8')
  const root = tempTree(
    { ...files, 'lib/a/kinds.ts': 'export type T = 1\n', 'biome.json': config },
    path.join(ROOT, '.tmp'),
  )
  const args = [
    'lint',
    '--reporter=github',
    '--max-diagnostics=none',
    '--vcs-enabled=false',
    '--config-path=.',
    '.',
  ]
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: root, encoding: 'utf8' })
  return [...stdout.matchAll(/^::(?:error|warning) title=([^,]+),file=([^,]+),.*?::(.*)$/gm)].map(
    (match) => ({
      rule: match[1] ?? '',
      file: path.isAbsolute(match[2] ?? '') ? path.relative(root, match[2] ?? '') : (match[2] ?? ''),
      message: match[3] ?? '',
    }),
  )
}

/** Linted once, by the first test that asks. */
function of(file: string): Diagnostic[] {
  found ??= lint()
  return found.filter((one) => one.file === file)
}

describe('biome refuses', { timeout: 60_000 }, () => {
  test.each(BAD)('%s', (file, _, rule, says = '') => {
    const hit = of(file).find((one) => one.rule === rule)
    expect(hit?.message ?? `only ${JSON.stringify(of(file))}`).toContain(says)
    expect(hit).toBeDefined()
  })
})

describe('biome lets through', () => {
  test.each(GOOD)('%s', (file) => {
    expect(of(file)).toEqual([])
  })
})
