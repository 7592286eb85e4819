import { spawn } from 'node:child_process'
import { ensureInstalled, ROOT } from './install.mjs'

await ensureInstalled()
const args = [
  '--conditions=react-server',
  '--import',
  'tsx',
  'scripts/admin-create.ts',
  ...process.argv.slice(2),
]
// The terminal is handed on, since the questions are asked there.
spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1))
