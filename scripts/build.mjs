import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { exitCodeOf } from './command.mjs'
import { ROOT } from './install.mjs'
import { withLock } from './lock.mjs'
import { packed } from './packed.mjs'

const SOURCES = [
  ...['app', 'components', 'lib', 'db', 'public'],
  ...[
    'next.config.ts',
    'postcss.config.mjs',
    'instrumentation.ts',
    'proxy.ts',
    'tsconfig.json',
    'package-lock.json',
  ],
]
export const DIST = path.resolve(ROOT, process.env['NEXT_DIST_DIR'] ?? '.next')
const STAMP = path.join(DIST, 'chang-duong-build.json')

/** @returns {string[]} every file the build depends on, in a fixed order */
function sourceFiles() {
  return SOURCES.flatMap((name) => {
    const full = path.join(ROOT, name)
    if (!existsSync(full)) return []
    if (path.extname(name) !== '') return [name]
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
  }).sort()
}

function sourceHash() {
  const hash = createHash('sha256')
  for (const file of sourceFiles()) {
    const bytes = readFileSync(path.join(ROOT, file))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function builtHash() {
  return existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')).sources : ''
}

/** Makes the production build when there is none or the sources have changed since. */
export async function ensureBuilt() {
  if (builtHash() === sourceHash()) return
  await withLock(path.join(ROOT, '.tmp/build.lock'), async () => {
    // Hashed before the build: what changes while it runs makes the next start build again.
    const sources = sourceHash()
    if (builtHash() === sources) return
    console.log('Đang dựng ứng dụng (chừng nửa phút)…')
    const began = Date.now()
    const code = await exitCodeOf(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      quiet: true,
    })
    if (code !== 0) throw new Error('Không dựng được ứng dụng (next build). Hãy xem thông báo ở trên.')
    await packed(path.join(DIST, 'static'))
    writeFileSync(STAMP, JSON.stringify({ sources }))
    console.log(`Đã dựng ứng dụng (${Math.round((Date.now() - began) / 1000)} giây).`)
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensureBuilt()
