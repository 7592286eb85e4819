import { createServer } from 'node:http'
import { pool } from '@/db/client'
import { findViewerByEmail } from '@/lib/data/people/queries'
import { plainDate } from '@/lib/domain/calendar'
import { bareDashboard } from './bare-dashboard'
import { bareCsv, bareXlsx } from './bare-exports'
import { bareList } from './bare-list'

/**
 * What the product is measured against: node:http and postgres.js with prepared statements, the same bytes from the same
 * tables; no session, no parsing, no framework. Its update is one UPDATE and one INSERT in a transaction.
 */
const sql = pool()
const today = plainDate('2022-06-15')
const [, , port = '0'] = process.argv
const viewer = await findViewerByEmail('lanhdao@tgpl.example', today)
if (!viewer) throw new Error('the bench needs the trial people')
const now = process.env['BENCH_NOW'] ?? '2022-06-15T02:40:00.000Z'

async function update(id: string, version: number, done: number) {
  const percent = Math.min(9_900, Math.floor((10_000 * done) / 12))
  return await sql.begin(async (tx) => {
    const moment = new Date().toISOString()
    const [, , [row]] = await Promise.all([
      tx`select set_config('app.now', ${moment}, true)`.execute(),
      tx`insert into activities (at, actor_id, subject, subject_id, kind, before, after, version, request_id)
        values (${moment}, ${viewer?.id ?? null}, 'task', ${id}, 'progress', '{"done": 0}', '{"done": 1}', ${version + 1}, 'bench')`.execute(),
      tx<
        { version: number; percent: number }[]
      >`update tasks set status = 'in_progress', indicator_done = ${done}, percent = ${percent},
        version = version + 1, updated_at = ${moment}, last_heard_at = ${moment} where id = ${id} and version = ${version} returning version, percent`.execute(),
    ])
    return row
  })
}

// Connections outlive the other server's turn, as those of the product do.
createServer({ keepAliveTimeout: 65_000 }, async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://bare')
  const [, kind, id = ''] = url.pathname.split('/')
  if (kind === 'csv' || kind === 'xlsx') {
    const head = decodeURIComponent(url.search.slice(1))
    const file = await (kind === 'csv' ? bareCsv(sql, id, head) : bareXlsx(sql, id, now))
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file)
    return
  }
  let body: unknown
  if (request.method === 'PUT') {
    let text = ''
    for await (const chunk of request) text += chunk
    const { version, done } = JSON.parse(text) as { version: number; done: number }
    body = await update(id, version, done)
  } else if (kind === 'list') body = await bareList(sql, id, Object.fromEntries(url.searchParams))
  else if (kind === 'dashboard') {
    const day = url.searchParams.get('asOf')
    body = await bareDashboard(sql, id, today, day ? plainDate(day) : null)
  }
  response
    .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body ?? null))
}).listen(Number(port), '127.0.0.1', () => process.send?.('listening'))
