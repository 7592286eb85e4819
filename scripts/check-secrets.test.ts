import { expect, test } from 'vitest'
import { check } from './check-secrets.mjs'
import { tempTree } from './temp-tree'

// Put together here, so that this file itself holds none of them.
const folder = (...names: string[]) => ['', ...names, ''].join('/')
const key = (name: string, value: string) => `${name}=${value}`

test('ordinary text is accepted', () => {
  const root = tempTree({
    'app/page.tsx': "const address = '/api/tasks/work/root'; const url = 'https://example.org/home/an/x'",
    '.env.example': 'AUTH_SECRET=\nDATABASE_URL=postgres://user:password@127.0.0.1:5432/app',
    'docs/a.md': 'DATABASE_URL=postgres://host/app and ./work/a and $HOME/work/',
    'public/font.woff2': folder('root', 'x'),
  })
  expect(check(root)).toEqual([])
})

test.each([
  [`${folder('work', 'main')}lib`, 'a path of one machine'],
  [`cd ${folder('root')}app`, 'a path of one machine'],
  [`"${folder('home', 'an')}project"`, 'a path of one machine'],
  [`"resolved": "${['https:', '', 'registry.npmjs.org', 'zod'].join('/')}"`, "a package registry's address"],
  [`${['http:', '', 'npm.mirror.local:4873', 'zod'].join('/')}`, "a package registry's address"],
  [`-----BEGIN ${'RSA PRIVATE'} KEY-----`, 'a private key'],
  [`ghp_${'a1B2'.repeat(9)}`, 'an access token'],
  [`AKIA${'ABCD'.repeat(4)}`, 'an access token'],
  [key('AUTH_SECRET', 'q7Zp'.repeat(8)), 'a secret with its value'],
  [`postgres://app:${'s3cret'}pass@db.example.org/app`, 'a database address'],
])('%s is refused', (text, problem) => {
  const problems = check(tempTree({ 'docs/a.md': `\n${text}\n` }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`docs/a.md:2: ${problem}`)
})
