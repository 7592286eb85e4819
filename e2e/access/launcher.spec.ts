import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Caller } from '@/e2e/support/caller'
import { freePort } from '@/e2e/support/ports'
import { expect, test } from '@/e2e/support/test'

/** What `npm start` runs once everything is installed and built. */
const RUN = ['--conditions=react-server', '--import', 'tsx', 'scripts/run.ts']

let dataDir: string
let port: number
const running = new Set<ChildProcess>()

test.beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'launcher-'))
  port = await freePort()
})

test.afterAll(async () => {
  for (const child of running) child.kill('SIGTERM')
  await Promise.all([...running].map((child) => new Promise((resolve) => child.once('exit', resolve))))
  rmSync(dataDir, { recursive: true, force: true })
})

/** Runs the product on the folder until it says it is ready, or ends. */
async function start(args: string[] = [], env: Record<string, string> = {}) {
  const { DATABASE_URL: _, AUTH_SECRET: __, ...rest } = process.env
  const child = spawn(process.execPath, [...RUN, ...args], {
    env: { ...rest, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  void ended.then(() => running.delete(child))
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        if (/^ready /m.test(output)) resolve()
      })
    }
  })
  await Promise.race([ready, ended])
  return { child, ended, said: () => output }
}

function databaseProcess(): number | null {
  const file = path.join(dataDir, 'postgres/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null
}

test('one command brings up the trial, says so once, and leaves nothing behind when asked to stop', async () => {
  const first = await start()
  expect(first.said().match(/^ready http:\/\/127\.0\.0\.1:\d+$/gm)).toEqual([
    `ready http://127.0.0.1:${port}`,
  ])
  expect(first.said()).toContain('quantri@tgpl.example')
  const staff = await Caller.of(`http://127.0.0.1:${port}`, 'staff')
  const { body } = await staff.call('GET', '/api/session')
  expect(body).toMatchObject({ today: '2022-06-15', trial: true })
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(databaseProcess()).toBeNull()
})

test('killed outright, it comes back with what was saved', async () => {
  const first = await start()
  const staff = await Caller.of(`http://127.0.0.1:${port}`, 'staff')
  const task = await staff.task('I.8')
  const saved = await staff.call('PUT', `/api/tasks/${task.id}/progress`, {
    body: { version: task.version, note: 'trước khi mất điện' },
  })
  expect(saved.status).toBe(200)
  const orphan = databaseProcess()
  first.child.kill('SIGKILL')
  process.kill(orphan ?? 0, 'SIGKILL')
  await first.ended
  const second = await start()
  const again = await Caller.of(`http://127.0.0.1:${port}`, 'staff')
  expect((await again.task('I.8')).version).toBe(task.version + 1)
  second.child.kill('SIGINT')
  expect(await second.ended).toBe(0)
})

test('a second one on the same port, folder or trial data is refused in one sentence', async () => {
  const first = await start()
  for (const [env, words] of [
    [{}, `Cổng ${port}`],
    [{ PORT: String(port + 1) }, 'Một bản khác'],
    [{ PORT: '0' }, 'PORT'],
    [{ APP_TODAY: '2022-02-30' }, 'APP_TODAY'],
  ] as const) {
    const second = await start([], env)
    expect([await second.ended, second.said().trim().split('\n').length]).toEqual([1, 1])
    expect(second.said()).toContain(words)
  }
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  const empty = await start(['--empty'])
  expect([await empty.ended, empty.said().includes('dữ liệu dùng thử')]).toEqual([1, true])
  expect(databaseProcess()).toBeNull()
})
