import { expect, test } from 'vitest'
import { check } from './check-imports.mjs'
import { tempTree } from './temp-tree'

test('paths of the house are accepted', () => {
  const root = tempTree({
    'components/tasks/row.tsx': `
      import { Button } from '@/components/ui/button'
      import { Sheet } from '@/components/task/update-sheet'
      // import { Figure } from '@/components/dashboard/figure'
      import { Cell } from './cell'`,
    'components/tasks/detail/panel.tsx': "import { Row } from '@/components/tasks/row'",
    'components/charts/road.tsx': "import { cn } from '@/components/ui/cn'",
    'lib/data/tasks/queries.ts': "import { rule } from '@/lib/domain/task'",
  })
  expect(check(root)).toEqual([])
})

test.each([
  [
    'components/tasks/row.tsx',
    "import { Figure } from '@/components/dashboard/figure'",
    'areas never import each other',
  ],
  [
    'components/tasks/row.tsx',
    "import type { F } from '@/components/dashboard/figure'",
    'areas never import each other',
  ],
  [
    'components/tasks/row.tsx',
    "const f = import('@/components/dashboard/figure')",
    'areas never import each other',
  ],
  [
    'components/shell/bar.tsx',
    "import { Figure } from '@/components/dashboard/figure'",
    'areas never import each other',
  ],
  ['components/ui/button.tsx', "import { Shell } from '@/components/shell/bar'", 'is generic'],
  ['components/charts/road.tsx', "import { Badge } from '@/components/task/badge'", 'is generic'],
  ['lib/data/tasks/commands.ts', "import { load } from '@/lib/data/tasks/load'", "write './load'"],
])('%s may not say %s', (file, source, problem) => {
  const problems = check(tempTree({ [file]: `\n${source}\n` }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`${file}:2: `)
  expect(problems[0]).toContain(problem)
})
