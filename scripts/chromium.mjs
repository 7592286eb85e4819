import { existsSync } from 'node:fs'
import { exitCodeOf } from './command.mjs'
import { ROOT } from './install.mjs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** @returns {string | undefined} the browser given or installed; Playwright's own otherwise */
export function chromiumPath() {
  return [process.env['CHROMIUM_PATH'], ...PLACES].find((place) => place && existsSync(place))
}

/** A browser for the journeys: the one given or installed, else Debian's as root, else Playwright's own download. */
export async function ensureChromium() {
  if (chromiumPath()) return
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Đang cài Chromium để kiểm thử…')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await exitCodeOf('apt-get', ['update', '-qq'], { cwd: ROOT, env, quiet: true })
    const code = await exitCodeOf(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      { cwd: ROOT, env, quiet: true },
    )
    if (code === 0) return
  }
  const code = await exitCodeOf(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    cwd: ROOT,
  })
  if (code !== 0) throw new Error('Không cài được trình duyệt để kiểm thử. Hãy đặt CHROMIUM_PATH.')
}
