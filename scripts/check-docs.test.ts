import { expect, test } from 'vitest'
import { check } from './check-docs.mjs'
import { tempTree } from './temp-tree'

const repository = {
  'lib/domain/task.ts': '',
  'lib/data/tasks/queries.ts': '',
  'docs/OPERATIONS.md': '',
  'app/api/tasks/[id]/route.ts': '',
}

test('documents may cite what is there, and what is no path', () => {
  const root = tempTree({
    ...repository,
    'README.md': [
      'See `lib/domain/task.ts:12`, `lib/domain`, `lib/domain/**`, `lib/data/<aggregate>/queries.ts`, `@/lib/domain/task`.',
      '`lib/{domain/task,data/tasks/queries}.ts`, `app/api/tasks/[id]/route.ts`, [how](docs/OPERATIONS.md#backup).',
      '`npm run check`, `and/or`, `route.ts`, `/api/tasks/:id`, [site](https://example.org/lib/none.ts).',
    ].join('\n'),
    'docs/decisions/0001.md': '[operations](../OPERATIONS.md)',
  })
  expect(check(root)).toEqual([])
})

test.each([
  ['README.md', 'Rules: `lib/domain/gone.ts`', 'lib/domain/gone.ts does not exist'],
  ['README.md', '`lib/{domain,gone}/task.ts`', 'lib/gone/task.ts does not exist'],
  [
    'docs/ARCHITECTURE.md',
    '`lib/gone/<aggregate>/queries.ts`',
    'lib/gone/<aggregate>/queries.ts does not exist',
  ],
  ['docs/decisions/0001.md', '[operations](../GONE.md)', 'docs/GONE.md does not exist'],
])('%s may not cite what is gone: %s', (file, text, problem) => {
  const problems = check(tempTree({ ...repository, [file]: `\n${text}` }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`${file}:2: ${problem}`)
})
