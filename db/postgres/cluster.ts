import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Binaries, chooseAccount } from './binaries'
import { isAlive, type RunningServer, readPidFile } from './process'

const LOCALE = ['-E', 'UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi-VN']
const LOG_LIMIT_BYTES = 10_000_000

export type Cluster = {
  dataDir: string
  folder: string
  password: string
  durable: boolean
  binaries: Binaries
}

/** Makes the cluster's files once. Built beside its place and moved there whole, so a cut-off start leaves nothing half made. */
export function createCluster({ dataDir, folder, password, durable, binaries }: Cluster): void {
  if (existsSync(path.join(folder, 'PG_VERSION'))) return
  const account = chooseAccount(binaries.postgres, folder)
  const draft = `${folder}.new`
  const passwordFile = path.join(draft, 'password')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  account.open(dataDir)
  account.own(draft)
  const { command, args, options } = account.as(binaries.initdb, [
    ...['-D', path.join(draft, 'cluster'), '-U', 'app', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
    ...[...LOCALE, '--no-instructions', ...(durable ? [] : ['--no-sync'])],
  ])
  const { uid, gid } = options
  const result = spawnSync(command, args, { uid, gid, cwd: draft, encoding: 'utf8' })
  if (result.status !== 0)
    throw new Error(`Không tạo được cơ sở dữ liệu tại ${folder}: ${result.stderr || result.error?.message}`)
  renameSync(path.join(draft, 'cluster'), folder)
  rmSync(draft, { recursive: true })
}

/** A TCP port of 127.0.0.1 nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

function settings(port: number, durable: boolean): string[] {
  const pairs = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    // Statements and key values carry names and e-mail addresses, which do not belong in a log.
    ...['log_min_error_statement=panic', 'log_error_verbosity=terse'],
    // The figures of a large plan are summed in memory; compiling a statement takes longer than running it.
    ...['work_mem=32MB', 'jit=off'],
    ...(durable
      ? []
      : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']),
  ]
  return pairs.flatMap((pair) => ['-c', pair])
}

export type Postmaster = RunningServer & { exited: Promise<void> }

/** Starts PostgreSQL and waits until it takes connections; a cut-off predecessor's last processes are waited out. */
export async function startPostmaster(cluster: Cluster, port: number): Promise<Postmaster> {
  const { dataDir, folder, durable, binaries } = cluster
  const account = chooseAccount(binaries.postgres, folder)
  const logFile = path.join(dataDir, 'postgres.log')
  const log = openLog(logFile)
  account.open(dataDir)
  account.own(folder)
  const { command, args, options } = account.as(binaries.postgres, ['-D', folder, ...settings(port, durable)])
  // Detached, so that Ctrl-C in the terminal reaches the app first and the database last.
  const child = spawn(command, args, { ...options, cwd: folder, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()).once('error', () => resolve()),
  )
  const { pid } = child
  while (pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const server = readPidFile(folder)
    if (server?.pid === pid && server.isReady) return { ...server, exited }
    await sleep(20)
  }
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n')
  throw new Error(`PostgreSQL không khởi động được (${logFile}): ${lines.slice(-3).join(' · ')}`)
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk when this returns. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 5],
    ['SIGKILL', 5],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    for (const end = Date.now() + seconds * 1000; isAlive(pid) && Date.now() < end; ) await sleep(20)
  }
}
