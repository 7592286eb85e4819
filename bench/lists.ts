import postgres from 'postgres'
import { writeCursor } from '@/lib/data/tasks/cursor'
import type { Shot } from './load'

type Sides = {
  app: string
  bare: string
  campaign: string
  database: string
  headers: Record<string, string>
  size: number
}

/** One list of 100, asked of both servers. */
export type ListBench = { name: string; ours: Shot; theirs: Shot }

/** The lists of a desk: the first page, the last one, what a unit coordinates, a person's overdue tasks, and a search. */
export async function listsOf({ app, bare, campaign, database, headers, size }: Sides): Promise<ListBench[]> {
  const sql = postgres(database, { max: 1 })
  const [last] = await sql<{ ordinal: number; rank: number; id: string }[]>`
    select group_ordinal as ordinal, rank, id from tasks where campaign_id = ${campaign} and deleted_at is null
    order by group_ordinal desc, rank desc, id desc offset ${Math.min(50, size - 1)} limit 1`
  const [owner] = await sql<{ id: string }[]>`
    select owner_id as id from tasks where campaign_id = ${campaign} and due_on < '2022-06-15' order by key limit 1`
  const [few] = await sql<
    { id: string }[]
  >`select id from units where kind = 'external' order by key offset 2 limit 1`
  await sql.end()
  if (!last || !owner || !few) throw new Error('the bench has no tasks')
  const cursor = writeCursor({ exact: true, values: [last.ordinal, last.rank, last.id] })
  // A number that about a hundred tasks of a plan of this size carry.
  const number = size < 1_000 ? '1' : '7'.repeat(Math.log10(size) - 2)
  const lists = [
    ['list, first page', '', ''],
    ['list, last page', `&cursor=${cursor}`, `after=${last.ordinal},${last.rank},${last.id}`],
    ['coordinated, few', `&coordinating=${few.id}`, `coordinating=${few.id}`],
    ['person, overdue', `&owner=${owner.id}&deadline=overdue`, `owner=${owner.id}`],
    [
      'search, few',
      `&q=${encodeURIComponent(`Số ${number}`)}`,
      `words=so ${number}&exact=${encodeURIComponent(`số ${number}`)}`,
    ],
    [
      'search, many',
      `&q=${encodeURIComponent('Trợ giúp')}`,
      `words=tro giup&exact=${encodeURIComponent('trợ giúp')}`,
    ],
  ] as const
  return lists.map(([name, ask, askBare]) => ({
    name,
    ours: { method: 'GET', url: `${app}/api/campaigns/${campaign}/tasks?limit=100${ask}`, headers },
    theirs: { method: 'GET', url: `${bare}/list/${campaign}?${askBare.replaceAll(' ', '+')}` },
  }))
}
