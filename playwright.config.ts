import { existsSync, statfsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { chromiumPath } from './scripts/chromium.mjs'

const executablePath = chromiumPath()

/** Chromium shares its pictures between processes in memory; with little of it, as in many containers, in files. */
const MEMORY = '/dev/shm'
const ENOUGH = 1_000_000_000
function hasSharedMemory(): boolean {
  if (!existsSync(MEMORY)) return false
  const { bavail, bsize } = statfsSync(MEMORY)
  return bavail * bsize > ENOUGH
}

export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/support/global-setup.ts',
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // A machine under load takes three times as long as a quiet one.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.tmp/playwright.json' }]],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording costs time in every test; `npx playwright test --trace on` records what is looked into.
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // A tenth of the work of the browser.
      ...(hasSharedMemory() ? { ignoreDefaultArgs: ['--disable-dev-shm-usage'] } : {}),
    },
  },
  projects: [
    { name: 'access', testDir: './e2e/access' },
    { name: 'journeys', testDir: './e2e/journeys' },
  ],
})
