import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { findBinaries } from './postgres/binaries'
import { type Cluster, createCluster, freePort, startPostmaster, stopPostmaster } from './postgres/cluster'
import { dropStaleClaim, isAlive, processesIn, readPidFile, worksIn } from './postgres/process'

const DATABASE = 'chang_duong'
/** Held by the process that will stop the server; it falls with that process's connection, however it ends. */
const OWNER_LOCK = 26_402_2022
const RESTARTS_PER_MINUTE = 5

export type EmbeddedOptions = {
  /** Folder of everything the installation keeps; the cluster goes into its subfolder `postgres`. */
  dataDir: string
  password: string
  /** false: no fsync, for tests only. */
  durable?: boolean
  log?: (line: string) => void
}

export type Embedded = {
  url: string
  /** True when another living process started this server and will stop it. */
  isShared: boolean
  stop: () => Promise<void>
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://app:${password}@127.0.0.1:${port}/${database}`
}

function connect(port: number, password: string) {
  return postgres(urlOf(port, password, 'postgres'), {
    max: 1,
    connect_timeout: 5,
    max_lifetime: null,
    onnotice: () => {},
  })
}

/** Answers with the connection that owns the server, or null when another process owns it. */
async function own(port: number, password: string) {
  const sql = connect(port, password)
  try {
    const [row] = await sql`select pg_try_advisory_lock(${OWNER_LOCK}) as held`
    if (row?.['held']) return sql
  } catch (error) {
    await sql.end({ timeout: 0 })
    throw error
  }
  await sql.end({ timeout: 0 })
  return null
}

async function ensureDatabase(sql: postgres.Sql): Promise<void> {
  const found = await sql`select 1 from pg_database where datname = ${DATABASE}`
  if (found.length === 0) await sql.unsafe(`create database ${DATABASE}`)
}

/** Port of a server of this folder that another living process owns; one that nobody owns any more is ended. */
async function findShared({ folder, password }: Cluster): Promise<number | null> {
  const running = readPidFile(folder)
  if (running && isAlive(running.pid)) {
    const owner = await own(running.port, password).catch(() => undefined)
    if (owner === null) return running.port
    await owner?.end({ timeout: 0 })
    if (owner || worksIn(running.pid, folder)) await stopPostmaster(running.pid)
  }
  // Children of a killed postmaster hold the shared memory the next one needs.
  const left = processesIn(folder)
  for (const pid of left) process.kill(pid, 'SIGKILL')
  if (left.length > 0) await sleep(100)
  dropStaleClaim(folder)
  return null
}

async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 10; ; left--) {
    try {
      return await work()
    } catch (error) {
      if (left === 0) throw error
      await sleep(300)
    }
  }
}

/** Another program can take a free port between the asking and the listening; a second try gets another. */
async function startOnFreePort(cluster: Cluster) {
  const attempt = async () => {
    const port = await freePort()
    return { port, server: await startPostmaster(cluster, port) }
  }
  return attempt().catch(attempt)
}

/**
 * Starts the PostgreSQL that npm installed on a folder of this machine, or joins the one already running
 * there. It listens on 127.0.0.1 only, asks for the password, is started again if it dies, and is not
 * meant for an installation that serves other machines.
 */
export async function startEmbedded({
  dataDir,
  password,
  durable = true,
  log = () => {},
}: EmbeddedOptions): Promise<Embedded> {
  const folder = path.resolve(dataDir, 'postgres')
  const cluster: Cluster = {
    dataDir: path.resolve(dataDir),
    folder,
    password,
    durable,
    binaries: await findBinaries(),
  }
  createCluster(cluster)
  const shared = await findShared(cluster)
  if (shared) return { url: urlOf(shared, password, DATABASE), isShared: true, stop: async () => {} }

  const { port, ...started } = await startOnFreePort(cluster)
  let { server } = started
  let owner = await own(port, password)
  if (!owner) throw new Error('Một tiến trình khác vừa khởi động cơ sở dữ liệu của thư mục này.')
  await ensureDatabase(owner)

  let isStopping = false
  let revival: Promise<void> | undefined
  const deaths: number[] = []
  async function revive(): Promise<void> {
    deaths.push(Date.now())
    if (deaths.filter((at) => at > Date.now() - 60_000).length > RESTARTS_PER_MINUTE)
      throw new Error('đã dừng nhiều lần liên tiếp')
    log('PostgreSQL dừng bất ngờ, đang khởi động lại…')
    await findShared(cluster)
    server = await retry(() => startPostmaster(cluster, port))
    owner = await own(port, password)
    watch()
  }
  function watch(): void {
    void server.exited.then(() => {
      if (isStopping) return
      revival = revive().catch((error) => log(`Không khởi động lại được PostgreSQL: ${error.message}`))
    })
  }
  watch()

  return {
    url: urlOf(port, password, DATABASE),
    isShared: false,
    stop: async () => {
      isStopping = true
      await revival
      await owner?.end({ timeout: 0 })
      await stopPostmaster(server.pid)
    },
  }
}
