import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './install.mjs'

/**
 * `npm run check`: everything that needs no database, in under a minute. One line a step; all the words of those that
 * fail; the summary also in .tmp/check.json for `npm test`.
 *
 * @typedef {{ok: boolean, output: string}} Outcome
 * @typedef {{name: string, run: () => Promise<Outcome>}} Step
 */

/** @param {string} name @param {string[]} args path of the program below node_modules, then its arguments @returns {Step} */
function program(name, [file = '', ...args]) {
  const run = () =>
    new Promise((/** @type {(outcome: Outcome) => void} */ resolve) => {
      const child = spawn(process.execPath, [path.join(ROOT, 'node_modules', file), ...args], { cwd: ROOT })
      let output = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk) => {
          output += chunk
        })
      }
      child.on('error', (error) => resolve({ ok: false, output: error.message }))
      child.on('close', (code) => resolve({ ok: code === 0, output }))
    })
  return { name, run }
}

/** One of our own checks: no problems, no failure; notes are printed all the same. @param {string} name @returns {Step} */
function own(name) {
  const run = async () => {
    const { check, notes } = await import(`./check-${name}.mjs`)
    /** @type {string[]} */
    const problems = await check(ROOT)
    /** @type {string[]} */
    const worthKnowing = notes ? await notes(ROOT) : []
    return {
      ok: problems.length === 0,
      output: [...problems, ...worthKnowing.map((note) => `note: ${note}`)].join('\n'),
    }
  }
  return { name, run }
}

/** Two lanes for two cores; each step waits for the one before it. @type {Step[][]} */
const LANES = [
  [
    program('route types', ['next/dist/bin/next', 'typegen']),
    program('types', ['typescript/bin/tsc', '--noEmit']),
    own('migrations'),
  ],
  [
    program('format, lint, directions', [
      '@biomejs/biome/bin/biome',
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '--max-diagnostics=200',
      '.',
    ]),
    program('dead code', ['knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors']),
    ...['imports', 'size', 'messages', 'commands', 'docs', 'secrets'].map(own),
  ],
]

/** @type {{name: string, ok: boolean, ms: number}[]} */
const steps = []

/** @param {Step[]} lane */
async function runLane(lane) {
  for (const { name, run } of lane) {
    const started = performance.now()
    const { ok, output } = await run().catch((error) => ({
      ok: false,
      output: String(error?.stack ?? error),
    }))
    const ms = Math.round(performance.now() - started)
    steps.push({ name, ok, ms })
    console.log(`${ok ? '✓' : '✗'} ${name} (${(ms / 1000).toFixed(1)} s)`)
    if (!ok || output.includes('note: ')) console.log(output.trimEnd().replace(/^/gm, '    '))
  }
}

await Promise.all(LANES.map(runLane))
mkdirSync(path.join(ROOT, '.tmp'), { recursive: true })
writeFileSync(path.join(ROOT, '.tmp/check.json'), `${JSON.stringify({ steps }, null, 2)}\n`)
const failed = steps.filter((step) => !step.ok)
console.log(
  failed.length === 0 ? `${steps.length} checks passed` : `${failed.length} of ${steps.length} checks failed`,
)
process.exitCode = failed.length === 0 ? 0 : 1
