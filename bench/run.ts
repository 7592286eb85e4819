import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import { freePort } from '@/db/postgres/cluster'
import { cloneDatabase } from '@/db/testing/database'
import { startTestCluster } from '@/db/testing/global-setup'
import { benchDashboards } from './dashboards'
import { benchExports } from './exports'
import { listsOf } from './lists'
import { childrenOf, measure, type Shot, shoot } from './load'
import { benchReports } from './reports'
import { benchScroll } from './scroll'
import { seedCampaign } from './seed'
import { seedYears } from './seed-years'
import { SAVERS, updates } from './updates'

const SIZES = (process.env['BENCH_SIZES'] ?? '29,1000,10000,100000').split(',').map(Number)
const CLIENTS = 4
/** What a report of a large plan is measured with. */
const REPORT_TASKS = 5_000
/** Beyond this many tasks the files are not what is asked. */
const WHOLE_PLAN = 10_000
/** `exports`, `screens`, `dashboards` or `reports` measures these alone, `scroll` the table in a browser, which is measured only when asked for. */
const only = process.env['BENCH_ONLY']
const secret = 'the secret of a bench run, 32 characters and more'

const running: ChildProcess[] = []

type Server = { url: string; child: ChildProcess }

async function serve(args: string[], databaseUrl: string, port: number): Promise<Server> {
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: secret,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    REQUESTS_PER_MINUTE: '1000000',
    APP_TODAY: '2022-06-15',
  }
  const child = spawn(process.execPath, args, {
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  running.push(child)
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 200; tries += 1) {
    if (await shoot({ method: 'GET', url: `${url}/api/health/live` }).catch(() => null)) return { url, child }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('a server did not start')
}

async function cookieOf(url: string): Promise<string> {
  const first = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const cookie = first.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { password } = JSON.parse(readFileSync('db/trial/trial-people.json', 'utf8')) as { password: string }
  const body = new URLSearchParams({ csrfToken, email: 'lanhdao@tgpl.example', password })
  const signedIn = await fetch(`${url}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie },
    body,
  })
  return signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
}

type Figure = Awaited<ReturnType<typeof measure>>
const row = (name: string, size: number, app: Figure, bare: Figure) => {
  const ms = (value: number) => value.toFixed(2).padStart(8)
  console.log(
    `${name.padEnd(17)}${String(size).padStart(7)}${ms(app.cpu)}${ms(bare.cpu)}${(app.cpu / bare.cpu).toFixed(2).padStart(8)}${ms(app.median)}${ms(app.p95)}${ms(bare.median)}`,
  )
}

async function postmasterOf(adminUrl: string): Promise<number> {
  const sql = postgres(adminUrl, { max: 1 })
  const [found] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  const parent = Number(readFileSync(`/proc/${found?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
  await sql.end()
  return parent
}

async function benchSize(size: number, adminUrl: string, postmaster: number): Promise<void> {
  if (only === undefined || only === 'dashboards')
    await withServers(adminUrl, postmaster, { size, seed: plansOf(size) }, ({ headers, ...sides }) =>
      benchDashboards({ ...sides, headers }, row),
    )
  if (only === 'dashboards') return
  await withServers(adminUrl, postmaster, { size, seed: seedCampaign }, async (sides) => {
    const { app, campaign, cookie, headers } = sides
    if (only === 'scroll') return benchScroll({ url: app.url, campaign, cookie, size })
    if (only !== 'exports') await benchScreens(sides, headers, { cookie, origin: app.url })
    if (only !== 'screens' && size <= WHOLE_PLAN) await benchExports({ ...sides, headers })
  })
}

/** The figures of a plan as small as the trial's are the trial's; larger ones have three years behind them. */
const plansOf = (size: number) => (size <= 29 ? trialPlan : seedYears)

async function trialPlan(url: string): Promise<string> {
  const sql = postgres(url, { max: 1 })
  const [campaign] = await sql<{ id: string }[]>`select id from campaigns`
  await sql.end()
  return campaign?.id ?? ''
}

type Seed = (url: string, size: number) => Promise<string>
type Sides = Running & { cookie: string; headers: Record<string, string> }

async function withServers(
  adminUrl: string,
  postmaster: number,
  { size, seed }: { size: number; seed: Seed },
  work: (sides: Sides) => Promise<void>,
): Promise<void> {
  const database = await cloneDatabase(adminUrl, 'trial')
  const campaign = await seed(database.url, size)
  const ports = [await freePort(), await freePort()]
  const app = await serve(['scripts/serve.mjs'], database.url, ports[0] ?? 0)
  const bare = await serve(
    ['--conditions=react-server', '--import', 'tsx', 'bench/bare-server.ts', String(ports[1])],
    database.url,
    ports[1] ?? 0,
  )
  const cookie = await cookieOf(app.url)
  const pids = (server: Server) => () => [
    server.child.pid ?? 0,
    ...childrenOf(server.child.pid ?? 0),
    ...childrenOf(postmaster),
  ]
  await work({
    app: { ...app, pids: pids(app) },
    bare: { ...bare, pids: pids(bare) },
    campaign,
    size,
    database: database.url,
    cookie,
    headers: { cookie },
  })
  for (const { child } of [app, bare]) child.kill('SIGKILL')
  await database.drop()
}

type Watched = Server & { pids: () => number[] }
type Running = { app: Watched; bare: Watched; campaign: string; size: number; database: string }

async function benchScreens(
  { app, bare, campaign, size, database }: Running,
  headers: Record<string, string>,
  writing: Record<string, string>,
): Promise<void> {
  const compare = async (
    name: string,
    total: number,
    clients: number,
    ours: (client: number) => Shot,
    theirs: (client: number) => Shot,
    seen?: (client: number, text: string) => void,
  ) => {
    await measure(app.pids, clients, Math.ceil(total / 3), ours, seen)
    const measured = await measure(app.pids, clients, total, ours, seen)
    await measure(bare.pids, clients, Math.ceil(total / 3), theirs, seen)
    row(name, size, measured, await measure(bare.pids, clients, total, theirs, seen))
  }
  for (const { name, ours, theirs } of await listsOf({
    app: app.url,
    bare: bare.url,
    campaign,
    database,
    headers,
    size,
  })) {
    const began = performance.now()
    const [one, other] = await Promise.all([shoot(ours), shoot(theirs)])
    if (one.text !== other.text) throw new Error(`the two servers do not return the same bytes: ${name}`)
    // What takes long is asked less often.
    await compare(
      name,
      performance.now() - began > 200 ? 60 : 600,
      CLIENTS,
      () => ours,
      () => theirs,
    )
  }
  const work = await updates(app.url, campaign, headers)
  await compare(
    'progress',
    1_200,
    SAVERS,
    work.next((id) => `${app.url}/api/tasks/${id}/progress`, writing),
    work.next((id) => `${bare.url}/progress/${id}`, {}),
    work.seen,
  )
}

const cluster = await startTestCluster()
const postmaster = await postmasterOf(cluster.adminUrl)
console.log(
  `CPU: ms of CPU a request, server and PostgreSQL together; times in ms; ${CLIENTS} clients at once, ${SAVERS} where they save.`,
)
console.log(
  `${'what'.padEnd(17)}${'tasks'.padStart(7)}${'CPU'.padStart(8)}${'bare'.padStart(8)}${'ratio'.padStart(8)}${'median'.padStart(8)}${'p95'.padStart(8)}${'bare'.padStart(8)}`,
)
let code = 0
try {
  if (only !== 'reports') for (const size of SIZES) await benchSize(size, cluster.adminUrl, postmaster)
  if (only === undefined || only === 'reports')
    await withServers(cluster.adminUrl, postmaster, { size: REPORT_TASKS, seed: seedCampaign }, (sides) =>
      benchReports(sides, REPORT_TASKS),
    )
} catch (error) {
  console.error(error)
  code = 1
}
for (const child of running) child.kill('SIGKILL')
await cluster.stop()
process.exit(code)
