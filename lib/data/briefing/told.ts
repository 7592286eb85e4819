import 'server-only'
import type { Sql, Tx } from '@/db/client'
import { type Briefing, SILENT_MOST, TOLD_MOST, type ToldTask } from '@/lib/contracts/briefing'
import type { Task } from '@/lib/contracts/task'
import type { Changed } from '@/lib/data/comparison/changes'
import type { ActivityKind } from '@/lib/data/record'
import { silenceOf, TOLD_CHANGES, type ToldChange, toldChange } from '@/lib/domain/briefing-changes'
import { type Instant, vietnamDay } from '@/lib/domain/calendar'

/** Acts of the history that a change is dated by. */
const ACTS: Record<ToldChange, readonly ActivityKind[]> = {
  submitted: ['submission'],
  completed: ['confirmation'],
  started: ['progress'],
  advanced: ['progress'],
  added: ['creation', 'restoration', 'reopening', 'edit'],
  removed: ['cancellation', 'deletion', 'edit'],
  returned: ['return'],
  reopened: ['reopening'],
  fell: ['progress', 'withdrawal', 'undo'],
  extended: ['extension_decision', 'edit'],
  paused: ['pause'],
  resumed: ['resumption'],
}
/** Of one kind so many are dated before the latest are shown. */
const DATED_MOST = 200

type Named = { id: string; key: string; title: string; indicator: Task['indicator']; at: Instant }

/** What changed since an instant, by kind, the latest first, and who has been silent, the longest first: one statement. */
export async function readTold(
  sql: Sql | Tx,
  changed: Changed[],
  since: Instant,
): Promise<Pick<Briefing, 'changed' | 'silent'>> {
  const told = changed.flatMap((row) => {
    const kind = toldChange(row, row.before, row.after)
    return kind ? [{ ...row, kind }] : []
  })
  const silent = changed.flatMap((row) => {
    const days = silenceOf(row.after)
    return days === null ? [] : [{ ...row, days }]
  })
  silent.sort((a, b) => b.days - a.days || a.place - b.place)
  const byKind = TOLD_CHANGES.map((kind) => ({ kind, rows: told.filter((row) => row.kind === kind) }))
  const dated = byKind.flatMap(({ rows }) => rows.slice(0, DATED_MOST))
  const quiet = silent.slice(0, SILENT_MOST)
  const [named, quietNamed] = await readNames(sql, dated, quiet, since)
  const groups = byKind.flatMap(({ kind, rows }) => {
    const items = rows.flatMap((row) => {
      const name = named.get(row.id)
      return name ? [toldTask(row, name)] : []
    })
    items.sort((a, b) => b.on.localeCompare(a.on))
    return rows.length === 0 ? [] : [{ kind, total: rows.length, items: items.slice(0, TOLD_MOST) }]
  })
  const items = quiet.flatMap(({ id, days }) => {
    const name = quietNamed.get(id)
    return name ? [{ id, key: name.key, title: name.title, days }] : []
  })
  return { changed: { total: told.length, groups }, silent: { total: silent.length, items } }
}

async function readNames(
  sql: Sql | Tx,
  dated: { id: string; kind: ToldChange }[],
  quiet: { id: string }[],
  since: Instant,
): Promise<[Map<string, Named>, Map<string, Named>]> {
  const ids = [...dated, ...quiet].map(({ id }) => id)
  if (ids.length === 0) return [new Map(), new Map()]
  const acts = [...dated.map(({ kind }) => ACTS[kind].join(' ')), ...quiet.map(() => '')]
  const rows = await sql<(Named & { acts: string })[]>`
    select t.id, t.key, t.title, x.acts,
      case when t.indicator_target is not null then json_build_object('name', t.indicator_name, 'unit', t.indicator_unit,
        'target', t.indicator_target, 'done', coalesce(t.indicator_done, 0)) end as indicator,
      coalesce((select max(a.at) from activities a where a.subject_id = t.id and a.at >= ${since}
        and a.kind = any (string_to_array(x.acts, ' '))), t.updated_at) as at
    from unnest(${ids}::uuid[], ${acts}::text[]) as x (id, acts) join tasks t on t.id = x.id`
  const of = (isQuiet: boolean) =>
    new Map(rows.filter((row) => (row.acts === '') === isQuiet).map((row) => [row.id, row]))
  return [of(false), of(true)]
}

function toldTask(
  { id, before, after }: Pick<Changed, 'id' | 'before' | 'after'>,
  { key, title, indicator, at }: Named,
): ToldTask {
  const side = (of: Changed['before']) => of && { percent: of.percent, done: of.done, dueOn: of.dueOn }
  return { id, key, title, indicator, on: vietnamDay(at), before: side(before), after: side(after) }
}
