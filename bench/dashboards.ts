import postgres from 'postgres'
import { addDays, plainDate } from '@/lib/domain/calendar'
import { measure, type Shot, shoot } from './load'

type Watched = { url: string; pids: () => number[] }
type Sides = {
  app: Watched
  bare: Watched
  campaign: string
  database: string
  headers: Record<string, string>
  size: number
}
type Figure = Awaited<ReturnType<typeof measure>>

const YESTERDAY = plainDate('2022-06-14')
/** Past days are asked from this many before, each once in a turn. */
const PAST_DAYS = 90

/** One after another: of several who ask at once after a change, one reading answers all. */
const CLIENTS = 1

/**
 * The leader's page three ways: anew (something was written since the last request), again (nothing was), and an earlier
 * day anew, another one each time. The writing in between is the mark of a change alone; it is not taken out of the figure.
 */
export async function benchDashboards(
  { app, bare, campaign, database, headers, size }: Sides,
  row: (name: string, size: number, ours: Figure, theirs: Figure) => void,
): Promise<void> {
  const sql = postgres(database, { max: 4 })
  const bump = () => sql`insert into writes values (pg_current_xact_id())`.then(() => undefined)
  const path = `/api/campaigns/${campaign}/dashboard`
  let turn = 0
  const day = () => addDays(YESTERDAY, -(turn++ % PAST_DAYS))
  const ours = (query: string): Shot => ({ method: 'GET', url: `${app.url}${path}${query}`, headers })
  const theirs = (query: string): Shot => ({
    method: 'GET',
    url: `${bare.url}/dashboard/${campaign}${query}`,
  })
  // What has become history is summed up beside the first answer; the figures are of a plan in use.
  await shoot(ours(''))
  await settled(sql, campaign)
  await agree(await shoot(ours('')), await shoot(theirs('')))
  await agree(await shoot(ours('?asOf=2022-05-31')), await shoot(theirs('?asOf=2022-05-31')))
  const total = size > 20_000 ? 24 : size > 1_000 ? 120 : 600
  // A server has run for days; what is compiled only after a thousand requests is compiled.
  const before = size > 1_000 ? Math.ceil(total / 3) : 1_500
  for (const [name, query, meanwhile] of [
    ['dashboard', () => '', bump],
    ['dashboard, again', () => '', async () => undefined],
    ['dashboard, past', () => `?asOf=${day()}`, bump],
  ] as const) {
    const run = async (watched: Watched, shot: (query: string) => Shot) => {
      await measure(watched.pids, CLIENTS, before, () => shot(query()), undefined, meanwhile)
      // A day's writes made in seconds: the database looks at such a table once a minute by itself.
      await sql`analyze writes`
      return measure(watched.pids, CLIENTS, total, () => shot(query()), undefined, meanwhile)
    }
    row(name, size, await run(app, ours), await run(bare, theirs))
  }
  await sql.end()
}

async function settled(sql: postgres.Sql, campaign: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const [closed] =
      await sql`select 1 from closed_days where campaign_id = ${campaign} and through >= '2022-06-14'`
    if (closed) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the days of the plan were not closed')
}

/** Both sides must count the same before they are compared. */
async function agree(one: { text: string }, other: { text: string }): Promise<void> {
  const [a, b] = [JSON.parse(one.text), JSON.parse(other.text)]
  const figures = (side: typeof a) =>
    JSON.stringify([
      side.asOf,
      side.counts.total,
      side.badges.overdue ?? 0,
      side.progress,
      side.curve,
      side.upcoming.length,
    ])
  if (figures(a) !== figures(b))
    throw new Error(
      `the two servers do not count the same: ${figures(a).slice(0, 300)} ${figures(b).slice(0, 300)}`,
    )
}
