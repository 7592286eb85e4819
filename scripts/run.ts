import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Embedded, startEmbedded } from '@/db/embedded'
import { migrate } from '@/db/migrate'
import { eventually, FAREWELL_MS, firstPage, isPortFree } from './address'
import { withLock } from './lock.mjs'
import { loadSecrets } from './secrets'
import { dayFault, portFault, portTaken, settingsFault } from './settings.mjs'

const TRIAL_DAY = '2022-06-15'
const ROLES = {
  staff: 'viên chức',
  manager: 'quản lý',
  leader: 'lãnh đạo',
  viewer: 'người xem',
  admin: 'quản trị',
}

const args = process.argv.slice(2)
const wantsTrial = !args.includes('--empty') && !process.env['DATABASE_URL']
const port = Number(process.env['PORT'] || 3000)
const dataDir = path.resolve(process.env['DATA_DIR'] ?? '.data')

let opening: Promise<Embedded> | null = null
let server: ChildProcess | null = null
let stopping: Promise<void> | null = null

function say(line: string): void {
  console.log(line)
}

/** The app first, then the database, so that no request loses the ground under it. */
function stop(code: number): Promise<void> {
  stopping ??= (async () => {
    if (server && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server?.once('exit', resolve))
      server.kill('SIGTERM')
      await Promise.race([ended, sleep(30_000)])
    }
    // Asked to stop while the database starts: it is let up first, or nobody would stop it.
    await (await opening?.catch(() => null))?.stop()
    process.exit(code)
  })()
  return stopping
}

async function startDatabase(): Promise<string> {
  const given = process.env['DATABASE_URL']
  if (given) return given
  // One that started the database will also stop it, under the feet of a second: so one at a time.
  if (!(await eventually(FAREWELL_MS, openFolder)))
    throw new Error(`Một bản khác của ứng dụng đang chạy trên thư mục dữ liệu ${dataDir}.`)
  return (await opening)?.url ?? ''
}

async function openFolder(): Promise<boolean> {
  // Two first starts at once must not both make the cluster.
  opening = withLock(path.join(dataDir, 'start.lock'), async () => {
    const secrets = loadSecrets(dataDir)
    process.env['AUTH_SECRET'] ??= secrets.authSecret
    return await startEmbedded({ dataDir, password: secrets.databasePassword, durable: true, log: say })
  })
  return !(await opening).isShared
}

/** What the driver says comes in its own words and with a code; ours are sentences already. */
function inWords(error: Error & { code?: string }): never {
  throw error.code ? new Error(`Không dùng được cơ sở dữ liệu (DATABASE_URL): ${error.message}`) : error
}

async function prepare(): Promise<'trial' | 'live'> {
  const url = await startDatabase()
  process.env['DATABASE_URL'] = url
  const fault = settingsFault(process.env)
  if (fault) throw new Error(fault)
  const { applied } = await migrate(url).catch(inWords)
  if (applied.length > 0) say(`Đã chuẩn bị cơ sở dữ liệu (${applied.length} bước).`)
  const { closePool } = await import('@/db/client')
  const { isTrialLoaded, loadTrial } = await import('@/db/trial/load')
  if (!wantsTrial) {
    const holdsTrial = opening !== null && (await isTrialLoaded())
    await closePool()
    // Its people have a published password, which only the trial's pinned day and ribbon make harmless.
    if (holdsTrial)
      throw new Error(
        `Thư mục ${dataDir} đã có dữ liệu dùng thử. Hãy chọn thư mục khác: DATA_DIR=.data-rieng npm start -- --empty`,
      )
    return 'live'
  }
  const { loaded } = await loadTrial()
  if (loaded) say('Đã nạp dữ liệu dùng thử: Kế hoạch 264/KH-STP, cập nhật đến 15/06/2022.')
  const isTrial = loaded || (await isTrialLoaded())
  await closePool()
  return isTrial ? 'trial' : 'live'
}

function startServer(kind: 'trial' | 'live'): ChildProcess {
  const trial = kind === 'trial' ? { TRIAL: '1', APP_TODAY: process.env['APP_TODAY'] || TRIAL_DAY } : {}
  const isDev = args.includes('--dev')
  return spawn(process.execPath, ['scripts/serve.mjs', ...(isDev ? ['--dev'] : [])], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...trial,
      PORT: String(port),
      DATA_DIR: dataDir,
      NODE_ENV: isDev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
}

type TrialPeople = { password: string; people: { email: string; name: string; role: keyof typeof ROLES }[] }

function listAccounts(): void {
  const { people, password } = JSON.parse(readFileSync('db/trial/trial-people.json', 'utf8')) as TrialPeople
  say('\nDữ liệu dùng thử. Đăng nhập bằng một trong các tài khoản:')
  for (const role of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
    const person = people.find((one) => one.role === role)
    if (person) say(`  ${person.email.padEnd(30)} ${person.name} (${ROLES[role]})`)
  }
  say(
    `  và ${people.length - Object.keys(ROLES).length} tài khoản khác ở trang đăng nhập. Mật khẩu chung: ${password}\n`,
  )
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
  process.on(signal, () => void stop(0))

try {
  const fault = portFault(process.env) ?? dayFault(process.env)
  if (fault) throw new Error(fault)
  if (!(await eventually(FAREWELL_MS, () => isPortFree(port)))) throw new Error(portTaken(port))
  if (!process.env['DATABASE_URL']) mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const kind = await prepare()
  server = startServer(kind)
  server.on('exit', (code) => void stop(stopping === null ? code || 1 : 0))
  await firstPage(port)
  if (kind === 'trial') listAccounts()
  say(`ready http://127.0.0.1:${port}`)
} catch (error) {
  if (stopping === null) console.error(error instanceof Error ? error.message : String(error))
  await stop(stopping === null ? 1 : 0)
}
