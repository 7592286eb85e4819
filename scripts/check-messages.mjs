import { loadAreas, loadDynamicPrefixes, MESSAGES, placeholdersOf } from './catalogues.mjs'
import { isTest, listFiles, readText } from './files.mjs'
import { literalTexts } from './literal-texts.mjs'
import { blankOut } from './source.mjs'

/** How this product speaks (design §10). @type {[RegExp, string][]} */
const WORDING = [
  [/vui lòng|xin hãy|\bplease\b/iu, 'says "vui lòng"; state the act itself'],
  [/[!！]/u, 'has an exclamation mark; end with a full stop or nothing'],
  [/\p{Extended_Pictographic}/u, 'has an emoji; leave it out'],
  [/\.\.\./u, 'has three dots; write "…"'],
  [/^\s|\s$| {2}/u, 'has spaces too many; the layout makes space'],
]

/**
 * The catalogues: same keys, same placeholders, right wording, every key used; and no sentence outside them.
 * @param {string} root
 * @returns {Promise<string[]>}
 */
export async function check(root) {
  const [vi, en] = await Promise.all([loadAreas(root, 'vi'), loadAreas(root, 'en')])
  if (vi.size === 0) return [`${MESSAGES}/vi: no catalogue; the check has nothing to read`]
  const code = readCode(root)
  return [
    ...areaProblems('vi', vi),
    ...areaProblems('en', en),
    ...homeProblems(vi),
    ...pairProblems(flat(vi), flat(en)),
    ...usageProblems(Object.keys(flat(vi)), await loadDynamicPrefixes(root), code),
    ...literalTexts(code),
  ]
}

/** @param {import('./catalogues.mjs').Areas} areas @returns {Record<string, string>} */
const flat = (areas) => Object.assign({}, ...areas.values())

/** Code that may use a text, without its comments. @param {string} root @returns {Map<string, string>} */
function readCode(root) {
  const files = listFiles(root).filter((file) => /^(app|components|db|lib|scripts)\/.*\.tsx?$/.test(file))
  const using = files.filter((file) => !isTest(file) && !file.startsWith(MESSAGES))
  return new Map(using.map((file) => [file, blankOut(readText(root, file))]))
}

/** @param {string} language @param {import('./catalogues.mjs').Areas} areas @returns {string[]} */
function areaProblems(language, areas) {
  return [...areas].flatMap(([area, texts]) =>
    Object.entries(texts).flatMap(([key, text]) => {
      const at = `${MESSAGES}/${language}/${area}.ts: ${key}`
      const problems = WORDING.filter(([pattern]) => pattern.test(text)).map(([, says]) => `${at} ${says}`)
      if (text !== text.normalize('NFC')) problems.push(`${at} is not NFC; save it composed`)
      if (text === '') problems.push(`${at} is empty`)
      return problems
    }),
  )
}

/** The first word of a key tells its file: no two files share one. @param {import('./catalogues.mjs').Areas} areas */
function homeProblems(areas) {
  const homes = new Map()
  const problems = []
  for (const [area, texts] of areas) {
    for (const word of new Set(Object.keys(texts).map((key) => key.split('.')[0]))) {
      if (homes.has(word))
        problems.push(
          `${MESSAGES}/vi/${area}.ts: "${word}." already lives in ${homes.get(word)}.ts; keep it there`,
        )
      homes.set(word, area)
    }
  }
  return problems
}

/** @param {Record<string, string>} vi @param {Record<string, string>} en @returns {string[]} */
function pairProblems(vi, en) {
  const missing = Object.keys(vi).filter((key) => en[key] === undefined)
  const extra = Object.keys(en).filter((key) => vi[key] === undefined)
  return [
    ...missing.map((key) => `${MESSAGES}/en: ${key} is missing; every text exists in both languages`),
    ...extra.map((key) => `${MESSAGES}/vi: ${key} is missing; every text exists in both languages`),
    ...Object.keys(vi).flatMap((key) =>
      en[key] === undefined ? [] : placeholderProblems(key, vi[key] ?? '', en[key]),
    ),
  ]
}

/** @param {string} key @param {string} vi @param {string} en @returns {string[]} */
function placeholderProblems(key, vi, en) {
  try {
    const [a, b] = [placeholdersOf(vi), placeholdersOf(en)]
    return a === b ? [] : [`${key}: placeholders differ, vi {${a}} and en {${b}}`]
  } catch (error) {
    return [`${key}: is no ICU text: ${error instanceof Error ? error.message : error}`]
  }
}

/** @param {string[]} keys @param {string[]} prefixes @param {Map<string, string>} code @returns {string[]} */
function usageProblems(keys, prefixes, code) {
  const used = new Set()
  const built = new Set()
  for (const source of code.values()) {
    for (const match of source.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)) used.add(match[1])
    for (const match of source.matchAll(/`([a-z][\w-]*(?:\.[\w-]+)*[.\w-]*)\$\{/g)) built.add(match[1])
  }
  const stale = prefixes.filter((prefix) => !built.has(prefix))
  const alive = prefixes.filter((prefix) => built.has(prefix))
  return [
    ...stale.map(
      (prefix) => `lib/i18n/catalogue.ts: no code builds keys from \`${prefix}\${…}\`; drop the prefix`,
    ),
    ...keys
      .filter((key) => !used.has(key) && !alive.some((prefix) => key.startsWith(prefix)))
      .map((key) => `${MESSAGES}: ${key} is used nowhere; drop it, or add its prefix to dynamicPrefixes`),
  ]
}
