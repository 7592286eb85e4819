import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { cloneDatabase } from '@/db/testing/database'
import { freePort } from './ports'

/** The product as a stranger runs it: production build, its own server and database. */
export type App = {
  url: string
  databaseUrl: string
  /** where its files lie */
  dataDir: string
  start: () => Promise<void>
  /** the exit code; null when it was killed or did not run */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
  dispose: () => Promise<void>
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    const answer = await fetch(`${url}/api/health/ready`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the server did not become ready')
}

/** Starts the app on a copy of the trial (or of the empty schema). */
export async function startApp(template: 'trial' | 'app' = 'trial'): Promise<App> {
  const database = await cloneDatabase(process.env['TEST_ADMIN_URL'] ?? '', template)
  const dataDir = await mkdtemp(path.join(tmpdir(), 'chang-duong-app-'))
  return runApp(database.url, dataDir, async () => {
    await database.drop()
    await rm(dataDir, { recursive: true, force: true })
  })
}

/** Starts another instance on the same database and files; they stay when it is gone. */
export function startBeside({ databaseUrl, dataDir }: App): Promise<App> {
  return runApp(databaseUrl, dataDir, async () => undefined)
}

async function runApp(databaseUrl: string, dataDir: string, clear: () => Promise<void>): Promise<App> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  const app: App = {
    url,
    databaseUrl,
    dataDir,
    async start() {
      const env = {
        ...process.env,
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        AUTH_SECRET: 'the secret of a browser test, 32 and more',
        APP_TODAY: '2022-06-15',
        TRIAL: '1',
        NODE_ENV: 'production' as const,
        NEXT_TELEMETRY_DISABLED: '1',
      }
      const started = spawn(process.execPath, ['scripts/serve.mjs'], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      child = started
      await untilReady(url, started)
    },
    async stop(signal = 'SIGTERM') {
      const running = child
      if (!running || running.exitCode !== null || running.signalCode !== null) return null
      const ended = new Promise<number | null>((resolve) => running.once('exit', resolve))
      running.kill(signal)
      return await ended
    },
    async dispose() {
      await app.stop('SIGKILL')
      await clear()
    },
  }
  await app.start()
  return app
}

/** The database drops the connections by which its instances listen, as a restart of it does. */
export async function cutListening({ databaseUrl }: App): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 })
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'chang-duong-events' and datname = current_database()`
  await sql.end()
}
