import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import { tsImport } from 'tsx/esm/api'
import { listFiles } from './files.mjs'

export const MESSAGES = 'lib/i18n/messages'

/** What a loader adds to a module's own exports outside a package of modules. */
const NOT_OURS = new Set(['default', 'module.exports'])

/** @typedef {Map<string, Record<string, string>>} Areas area → its texts by key */

/**
 * The texts as the program sees them: the files are loaded, not read.
 * @param {string} root
 * @param {string} language
 * @returns {Promise<Areas>}
 */
export async function loadAreas(root, language) {
  const folder = `${MESSAGES}/${language}/`
  const areas = new Map()
  for (const file of listFiles(root).filter((name) => name.startsWith(folder))) {
    const texts = Object.entries(await load(root, file)).filter(([name]) => !NOT_OURS.has(name))
    areas.set(path.basename(file, '.ts'), Object.assign({}, ...texts.map(([, value]) => value)))
  }
  return areas
}

/** @param {string} root @returns {Promise<string[]>} */
export async function loadDynamicPrefixes(root) {
  const { dynamicPrefixes } = await load(root, 'lib/i18n/catalogue.ts')
  return /** @type {string[]} */ (dynamicPrefixes ?? [])
}

/** @param {string} root @param {string} file @returns {Promise<Record<string, unknown>>} */
async function load(root, file) {
  const url = pathToFileURL(path.resolve(root, file)).href
  return await tsImport(url, { parentURL: import.meta.url, tsconfig: false })
}

/** @typedef {{type: number, value?: string, options?: Record<string, {value: Part[]}>, children?: Part[]}} Part */

/**
 * Names of the placeholders and tags of an ICU text, sorted. Throws when the text does not parse.
 * @param {string} text
 */
export function placeholdersOf(text) {
  /** @type {Set<string>} */
  const names = new Set()
  collect(/** @type {Part[]} */ (/** @type {unknown} */ (new IntlMessageFormat(text, 'vi').getAst())), names)
  return [...names].sort().join(', ')
}

const LITERAL = 0
const POUND = 7
const TAG = 8

/** @param {Part[]} parts @param {Set<string>} names */
function collect(parts, names) {
  for (const part of parts) {
    if (part.type === LITERAL || part.type === POUND) continue
    names.add(part.type === TAG ? `<${part.value}>` : (part.value ?? ''))
    for (const option of Object.values(part.options ?? {})) collect(option.value, names)
    collect(part.children ?? [], names)
  }
}
