import { isTest, listFiles, readText } from './files.mjs'
import { functionsIn } from './functions.mjs'
import { blankOut } from './source.mjs'

const COMMANDS = /^lib\/data\/.*(\/commands[^/]*\.ts|\/commands\/[^/]+\.ts)$/
const AUTHORIZE = ['authorize', 'authorizeTask', 'authorizeTarget', 'authorizeView', 'authorizeStandIn']
const RECORD = ['record', 'recordActivity']

/** Commands that rightly leave out a step. @type {Record<string, {without: ('ctx' | 'authorize' | 'record')[], because: string}>} */
const EXCEPTIONS = {
  'lib/data/people/commands.ts changePassword': {
    without: ['authorize'],
    because: 'everyone changes their own; the old password is asked',
  },
  'lib/data/people/commands.ts setPreferences': {
    without: ['authorize'],
    because: 'everyone sets their own; no id comes in',
  },
  'lib/data/notifications/commands.ts markRead': {
    without: ['authorize', 'record'],
    because:
      'everyone marks their own reading; it changes nothing of the plan, so the history holds none of it',
  },
  'lib/data/briefing/commands.ts recordVisit': {
    without: ['authorize', 'record'],
    because: 'everyone notes their own visit, which is private; it changes nothing of the plan',
  },
  'lib/data/people/commands.ts createFirstAdministrator': {
    without: ['ctx', 'authorize', 'record'],
    because: 'runs from the terminal before there is anybody to authorize; writes its history row itself',
  },
}

/** Routes that are not built by read() and write(). @type {Record<string, string>} */
const OPEN_ROUTES = {
  'app/api/auth/': 'next-auth answers',
  'app/api/health/': 'asked by machines without a session',
  'app/api/events/': 'a stream, not an answer',
  'app/api/openapi.json/': 'the public contract',
}

/**
 * Law 3: a write is always the same five steps, by whichever door it comes.
 * @param {string} root
 * @returns {string[]}
 */
export function check(root) {
  const files = listFiles(root).filter(
    (file) => /^(app|components|db|lib)\/.*\.tsx?$/.test(file) && !isTest(file),
  )
  const sources = new Map(files.map((file) => [file, readText(root, file)]))
  return [
    ...commandProblems(sources),
    ...files
      .filter((file) => /^app\/api\/.*route\.ts$/.test(file))
      .flatMap((file) => routeProblems(file, sources.get(file) ?? '')),
    ...files
      .filter(
        (file) =>
          !file.startsWith('app/(auth)/') &&
          /^\s*['"]use server['"]/m.test(blankOut(sources.get(file) ?? '')),
      )
      .map(
        (file) => `${file}: 'use server' stands only in app/(auth); write by a route and useMutation (law 2)`,
      ),
  ]
}

/** @param {Map<string, string>} sources @returns {string[]} */
function commandProblems(sources) {
  const inData = new Map([...sources].filter(([file]) => file.startsWith('lib/data/')))
  const { reaches, exported } = functionsIn(inData)
  const stale = Object.keys(EXCEPTIONS).filter((name) => {
    const [file = '', command = ''] = name.split(' ')
    return inData.has(file) && !exported(file).some((made) => made.name === command)
  })
  const missing = [...inData.keys()]
    .filter((file) => COMMANDS.test(file))
    .flatMap((file) =>
      exported(file)
        .filter((made) => made.isAsync && !/^\w+:\s*WriteContext\b/.test(made.params))
        .flatMap((made) => {
          const { without = [] } = EXCEPTIONS[`${file} ${made.name}`] ?? {}
          const at = `${file}: ${made.name}()`
          const lacks = []
          if (!without.includes('ctx') && !/^ctx:\s*Context\b/.test(made.params))
            lacks.push(`${at} must take \`ctx: Context\` first: viewer, clock and transaction are inputs`)
          if (!without.includes('authorize') && !reaches(file, made.name, AUTHORIZE))
            lacks.push(`${at} never calls authorize…(): ask the policy on the stored row`)
          if (!without.includes('record') && !reaches(file, made.name, RECORD))
            lacks.push(`${at} never calls recordActivity(): no write without its line of history`)
          return lacks
        }),
    )
  return [
    ...missing,
    ...stale.map((name) => `scripts/check-commands.mjs: the exception "${name}" is gone; drop it`),
  ]
}

/** @param {string} file @param {string} text @returns {string[]} */
function routeProblems(file, text) {
  if (Object.keys(OPEN_ROUTES).some((prefix) => file.startsWith(prefix))) return []
  const source = blankOut(text)
  const wrappers =
    /import\s*\{([^}]*)\}\s*from\s*'@\/lib\/http\/route'/
      .exec(source)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? []
  const methods = [
    ...source.matchAll(
      /export\s+(?:async\s+)?(?:const|function)\s+(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b\s*(?:=\s*(\w+)\()?/g,
    ),
  ]
  if (methods.length === 0) return [`${file}: exports no method`]
  return methods
    .filter((match) => !wrappers.includes(match[2] ?? ''))
    .map(
      (match) =>
        `${file}: ${match[1]} is not built by lib/http/route; \`export const ${match[1]} = read(…)\` or \`write(…)\` guards it`,
    )
}
