import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { npm } from './command.mjs'
import { withLock } from './lock.mjs'

export const ROOT = path.resolve(import.meta.dirname, '..')
const STAMP = path.join(ROOT, 'node_modules/.chang-duong-lock')

/** @param {string} file @returns {string} */
function text(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/**
 * True when somebody's own `npm ci` already put in place what the lock asks for: npm's record of the
 * folder then names the same versions (packages for other platforms are not there).
 * @param {string} lock
 */
function isInstalledByHand(lock) {
  const record = text(path.join(ROOT, 'node_modules/.package-lock.json'))
  if (record === '') return false
  /** @type {Record<string, {version?: string, optional?: boolean}>} */
  const wanted = JSON.parse(lock).packages
  const found = JSON.parse(record).packages
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || found[name]?.version === version || (optional && !found[name]),
  )
}

/** Brings node_modules to exactly what package-lock.json says; nothing to do is the usual case. */
export async function ensureInstalled() {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (text(STAMP) === wanted) return
  await withLock(path.join(ROOT, '.tmp/install.lock'), async () => {
    if (text(STAMP) === wanted) return
    if (!isInstalledByHand(lock)) {
      console.log('Đang cài thư viện (lần đầu mất chừng một phút)…')
      const began = Date.now()
      const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], ROOT)
      if (code !== 0)
        throw new Error('Không cài được thư viện (npm ci). Hãy xem thông báo ở trên và kiểm tra mạng.')
      console.log(`Đã cài thư viện (${Math.round((Date.now() - began) / 1000)} giây).`)
    }
    writeFileSync(STAMP, wanted)
  })
}
