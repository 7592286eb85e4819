import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { exitCodeOf } from './command.mjs'
import { ensureInstalled, ROOT } from './install.mjs'

const TMP = path.join(ROOT, '.tmp')
const REPORT = { check: 'check.json', vitest: 'vitest.json', playwright: 'playwright.json' }

/** @param {string} name */
function readReport(name) {
  const file = path.join(TMP, name)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/**
 * Counts a stage by its report; one that left none is one failure, and so is a skipped or a flaky test.
 * @param {number} code
 * @param {{passed: number, failed: number} | null} counted
 */
function verdict(code, counted) {
  if (counted === null) return { passed: 0, failed: 1 }
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

async function runChecks() {
  const code = await exitCodeOf(process.execPath, ['scripts/check.mjs'], { cwd: ROOT })
  /** @type {{steps: {ok: boolean}[]} | null} */
  const report = readReport(REPORT.check)
  const passed = report?.steps.filter((step) => step.ok).length ?? 0
  return verdict(code, report && { passed, failed: report.steps.length - passed })
}

async function runVitest() {
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.tmp/${REPORT.vitest}`,
  ]
  const code = await exitCodeOf(process.execPath, args, { cwd: ROOT })
  /** @type {{numTotalTests: number, numPassedTests: number} | null} */
  const report = readReport(REPORT.vitest)
  return verdict(
    code,
    report && { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests },
  )
}

async function runPlaywright() {
  const code = await exitCodeOf(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
    cwd: ROOT,
  })
  /** @type {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}} | null} */
  const report = readReport(REPORT.playwright)
  return verdict(
    code,
    report && {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped,
    },
  )
}

/**
 * A stage that cannot even run is one failure; the next one runs all the same.
 * @param {() => Promise<{passed: number, failed: number}>} stage
 */
async function attempt(stage) {
  try {
    return await stage()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
}

/** Everything the stages need; itself no test, so nothing passes by it. */
async function prepare() {
  await ensureInstalled()
  await ensureChromium()
  await ensureBuilt()
  return { passed: 0, failed: 0 }
}

mkdirSync(TMP, { recursive: true })
for (const name of Object.values(REPORT)) rmSync(path.join(TMP, name), { force: true })
const results = []
for (const stage of [prepare, runChecks, runVitest, runPlaywright]) results.push(await attempt(stage))
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)
