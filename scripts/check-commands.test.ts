import { expect, test } from 'vitest'
import { check } from './check-commands.mjs'
import { tempTree } from './temp-tree'

const COMMAND = `
import { saveTask } from './save'
/** Confirms; never without recordActivity( */
export function confirmTask(ctx: Context, id: string): Promise<{ id: string }> {
  return inTransaction(ctx, async (write) => {
    authorizeTask(write, 'confirm', await load(write, id))
    return await saveTask(write)
  })
}
export const pauseTask = async (ctx: Context): Promise<void> => takeStep(ctx)
async function takeStep(ctx: Context) {
  authorize(ctx, 'pause')
  await saveTask(ctx)
}
/** Part of a command. */
export async function close(ctx: WriteContext): Promise<void> {}
export function isOpen(task: Task): boolean { return true }
export const LIMIT = 3
`
const SAVE = 'export async function saveTask(ctx: WriteContext) {\n  await recordActivity(ctx, {})\n}'
const ROUTE =
  "import { read, write } from '@/lib/http/route'\nexport const GET = read(API.a, f)\nexport const PUT = write(API.b, g)"

test('the five steps, straight or through a function of lib/data, are accepted', () => {
  const root = tempTree({
    'lib/data/tasks/commands-state.ts': COMMAND,
    'lib/data/tasks/save.ts': SAVE,
    'app/api/tasks/[id]/route.ts': ROUTE,
    'app/api/health/live/route.ts': 'export function GET() {}',
    'app/(auth)/sign-in/actions.ts': "'use server'\nexport async function signIn() {}",
    'components/a.tsx': "// 'use server'\nexport const a = 1",
  })
  expect(check(root)).toEqual([])
})

const body = (calls: string) => `{ return inTransaction(ctx, async (write) => { ${calls} }) }`
test.each([
  [
    'no authorization',
    `export function close(ctx: Context): Promise<void> ${body('recordActivity(write)')}`,
    ['never calls authorize'],
  ],
  [
    'no history',
    `export async function close(ctx: Context) ${body('authorize(write)')}`,
    ['never calls recordActivity'],
  ],
  [
    'calls only in words',
    `export async function close(ctx: Context) { log('authorize(x) recordActivity(x)') }`,
    ['never calls authorize', 'never calls recordActivity'],
  ],
  [
    'no context',
    `export async function close(id: string) { authorize(id); recordActivity(id) }`,
    ['must take `ctx: Context` first'],
  ],
  [
    'an arrow',
    'export const close = async (ctx: Context) => authorize(ctx)\nfunction other() { recordActivity() }',
    ['never calls recordActivity'],
  ],
  [
    'a stranger of the same name',
    'export async function close(ctx: Context) { authorize(ctx); saveTask(ctx) }',
    ['never calls recordActivity'],
  ],
])('a command with %s is refused', (_, source, wanted) => {
  for (const file of ['lib/data/tasks/commands.ts', 'lib/data/tasks/commands/close.ts']) {
    const problems = check(tempTree({ [file]: source, 'lib/data/tasks/save.ts': SAVE }))
    expect(problems).toHaveLength(wanted.length)
    for (const [at, text] of wanted.entries()) expect(problems[at]).toContain(text)
  }
})

test.each([
  ['export async function GET() {}', 'GET is not built by lib/http/route'],
  [
    "import { read } from '@/lib/http/route'\nexport const GET = other(API.a)",
    'GET is not built by lib/http/route',
  ],
  ['const read = (x) => x\nexport const PUT = read(1)', 'PUT is not built by lib/http/route'],
  ['export const dynamic = 1', 'exports no method'],
])('a route that goes round the wrapper is refused: %s', (source, problem) => {
  expect(check(tempTree({ 'app/api/tasks/route.ts': source }))[0]).toContain(problem)
})

test("'use server' outside app/(auth) is refused", () => {
  const problems = check(tempTree({ 'lib/data/tasks/act.ts': "'use server'\nexport const a = 1" }))
  expect(problems[0]).toContain("'use server' stands only in app/(auth)")
})

test('an exception that nobody needs any more is refused', () => {
  const problems = check(tempTree({ 'lib/data/people/commands.ts': 'export const a = 1' }))
  expect(problems).toHaveLength(3)
  expect(problems[0]).toContain('is gone; drop it')
})
