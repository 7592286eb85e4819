import { ensureBuilt } from './build.mjs'
import { exitCodeOf } from './command.mjs'
import { ensureInstalled, ROOT } from './install.mjs'

await ensureInstalled()
await ensureBuilt()
process.exit(
  await exitCodeOf(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'bench/run.ts'], {
    cwd: ROOT,
  }),
)
