import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '@/db/embedded'
import { migrate } from '@/db/migrate'

const run = promisify(execFile)

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
  }
}

/** One cluster for a test run, with two templates: the migrated schema, and plan 264 replayed into it. */
export async function startTestCluster(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'chang-duong-test-'))
  const cluster = await startEmbedded({
    dataDir,
    password: 'only-for-a-cluster-of-tests-gone-in-minutes',
    durable: false,
  })
  const url = (database: string) => cluster.url.replace(/[^/]+$/, database)
  const admin = postgres(url('postgres'), { max: 1, onnotice: () => undefined })
  await admin.unsafe('create database app_template')
  await migrate(url('app_template'))
  await admin.unsafe('create database trial_template template app_template')
  const script =
    'import("./db/trial/load.ts").then(({ loadTrial }) => loadTrial()).then(() => process.exit(0))'
  await run(process.execPath, ['--conditions=react-server', '--import', 'tsx', '--eval', script], {
    env: {
      ...process.env,
      DATABASE_URL: url('trial_template'),
      AUTH_SECRET: 'a secret of tests, long enough to pass',
    },
  })
  await admin.end()
  return {
    adminUrl: url('postgres'),
    async stop() {
      await cluster.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, stop } = await startTestCluster()
  project.provide('adminUrl', adminUrl)
  return stop
}
