import { existsSync } from 'node:fs'
import { exitCodeOf } from './command.mjs'
import { ROOT } from './install.mjs'

/** The browser without a window of its own: a third less work for the same pages. */
const SHELL = '/usr/bin/chromium-headless-shell'
const PLACES = [SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** @returns {string | undefined} the browser given or installed; Playwright's own otherwise */
export function chromiumPath() {
  return [process.env['CHROMIUM_PATH'], ...PLACES].find((place) => place && existsSync(place))
}

/** @param {string} name @returns {Promise<boolean>} whether Debian's package is there now; only root can fetch it */
async function isFetched(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { cwd: ROOT, env, quiet: true }
  await exitCodeOf('apt-get', ['update', '-qq'], options)
  return (
    (await exitCodeOf('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)) === 0
  )
}

/** A browser for the journeys: the one given, else Debian's as root, else what is installed, else Playwright's own download. */
export async function ensureChromium() {
  if (process.env['CHROMIUM_PATH'] || existsSync(SHELL)) return
  console.log('Đang tìm Chromium để kiểm thử…')
  if (await isFetched('chromium-headless-shell')) return
  if (chromiumPath() || (await isFetched('chromium'))) return
  const code = await exitCodeOf(
    process.execPath,
    ['node_modules/playwright/cli.js', 'install', '--only-shell', 'chromium'],
    { cwd: ROOT },
  )
  if (code !== 0) throw new Error('Không cài được trình duyệt để kiểm thử. Hãy đặt CHROMIUM_PATH.')
}
