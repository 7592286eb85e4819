import { spawn } from 'node:child_process'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, ROOT } from './install.mjs'

const args = process.argv.slice(2)
const unknown = args.find((arg) => !['--empty', '--dev'].includes(arg))
if (unknown) fail(`Không hiểu tham số ${unknown}. Chỉ có --empty (không nạp dữ liệu dùng thử) và --dev.`)

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

try {
  await ensureInstalled()
  if (!args.includes('--dev')) await ensureBuilt()
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

// The IPC channel is how the child learns that this process was killed outright, and stops in good order.
const child = spawn(
  process.execPath,
  ['--conditions=react-server', '--import', 'tsx', 'scripts/run.ts', ...args],
  {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  },
)
child.on('error', (error) => fail(`Không khởi động được: ${error.message}`))
child.on('exit', (code) => process.exit(code ?? 1))
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => child.kill(signal))

// A killed npm cannot pass its signal on; its child only sees that it has been handed to another parent.
if (process.env['npm_lifecycle_event']) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 250).unref()
}
