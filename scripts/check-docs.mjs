import { existsSync } from 'node:fs'
import path from 'node:path'
import { listFiles, readText } from './files.mjs'

const TOP = /^(app|bench|components|db|docs|e2e|lib|public|scripts)\//
const LINK = /\]\((?!\w+:|#)([^)\s#]+)/g

/**
 * A document that names a path which is not there lies: every path in backticks, and every link to a file, must exist.
 * `<name>`, `*` and `…` stand for anything; only what comes before them is looked up.
 * @param {string} root
 * @returns {string[]}
 */
export function check(root) {
  const documents = listFiles(root).filter((file) => file === 'README.md' || /^docs\/.*\.md$/.test(file))
  return documents.flatMap((file) =>
    readText(root, file)
      .split('\n')
      .flatMap((line, index) =>
        [...citedPaths(line), ...linkedPaths(line, path.posix.dirname(file))]
          .filter((cited) => !isThere(root, cited))
          .map((cited) => `${file}:${index + 1}: ${cited} does not exist; cite what is there now`),
      ),
  )
}

/** @param {string} line @returns {string[]} */
function citedPaths(line) {
  return [...line.matchAll(/`([^`\s]+)`/g)]
    .map((match) => (match[1] ?? '').replace(/^@?\.?\//, '').replace(/:\d+$/, ''))
    .filter((text) => TOP.test(text))
    .flatMap(expandBraces)
}

/** @param {string} line @param {string} folder @returns {string[]} */
function linkedPaths(line, folder) {
  return [...line.matchAll(LINK)].map((match) =>
    path.posix.normalize(path.posix.join(folder, match[1] ?? '')),
  )
}

/** `a/{b,c}.ts` is two paths. @param {string} text @returns {string[]} */
function expandBraces(text) {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/.exec(text)
  if (!match) return [text]
  const [, before = '', choices = '', after = ''] = match
  return choices.split(',').flatMap((choice) => expandBraces(before + choice + after))
}

/** @param {string} root @param {string} cited */
function isThere(root, cited) {
  const wildcard = cited.search(/[<*…]/)
  const known = wildcard < 0 ? cited : cited.slice(0, cited.lastIndexOf('/', wildcard) + 1)
  return ['', '.ts', '.tsx', '.mjs'].some((ending) => existsSync(path.join(root, known + ending)))
}
