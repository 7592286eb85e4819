import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SKIPPED = new Set([
  'node_modules',
  '.git',
  '.next',
  '.data',
  '.tmp',
  'test-results',
  'playwright-report',
])

/**
 * Every file a commit could hold, as `folder/name`: what git tracks or would track; outside a repository all there is.
 * @param {string} root
 * @returns {string[]}
 */
export function listFiles(root) {
  const all = existsSync(path.join(root, '.git')) ? listGit(root) : listFolder(root, '')
  return all.sort()
}

/** @param {string} root */
function listGit(root) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const names = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split(
    '\0',
  )
  return [...new Set(names)].filter((name) => name !== '' && existsSync(path.join(root, name)))
}

/** @param {string} root @param {string} folder @returns {string[]} */
function listFolder(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listFolder(root, name)
    return entry.isFile() ? [name] : []
  })
}

/** @param {string} root @param {string} file */
export function readText(root, file) {
  return readFileSync(path.join(root, file), 'utf8')
}

/** @param {string} file */
export const isCode = (file) => /\.(ts|tsx|mjs|css)$/.test(file)

/** @param {string} file */
export const isTest = (file) => /\.(test|spec)\.tsx?$/.test(file) || /^(e2e|bench|db\/testing)\//.test(file)
