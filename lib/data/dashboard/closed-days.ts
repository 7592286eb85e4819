import 'server-only'
import { pool, type Tx } from '@/db/client'
import { addDays, daysBetween, endOfDay, type PlainDate } from '@/lib/domain/calendar'
import { movedSql } from './curve-sql'
import type { Figures } from './statement'

const underWay = new Set<string>()

/**
 * Sums up what has become history since somebody last looked, beside the answer: without it every figure is the same, only
 * slower (docs/decisions, 0016). One at a time in a process; a second process waits for the first and finds it done.
 */
export function keepClosed(today: PlainDate, campaignId: string, figures: Figures): void {
  const { campaign, before, beforeUnkept } = figures
  const yesterday = addDays(today, -1)
  if (!campaign || underWay.has(campaignId)) return
  const { startsOn, through, rounds, compareOn } = campaign
  const isBehind = yesterday >= startsOn && (through === null || through < yesterday)
  if (!isBehind && !beforeUnkept) return
  underWay.add(campaignId)
  const work = isBehind
    ? closeDays(campaignId, yesterday)
    : keepCells(campaignId, { on: compareOn, rounds: rounds ?? 0 }, before ?? [])
  // What fails is tried with the next answer.
  work.catch(() => undefined).finally(() => underWay.delete(campaignId))
}

/** Sums up the history of a plan through a day that has ended. */
export function closeDays(campaignId: string, through: PlainDate): Promise<void> {
  return pool().begin(async (tx) => {
    // A change that has begun before the day was closed must be seen: no writer is under way while it is summed up.
    await tx`set local lock_timeout = '2s'`
    await tx`lock table tasks in share mode`
    await tx`
      insert into closed_days (campaign_id, through) select id, starts_on - 1 from campaigns where id = ${campaignId}
      on conflict do nothing`
    const [closed] = await tx<{ through: PlainDate; startsOn: PlainDate }[]>`
      select d.through, c.starts_on as "startsOn" from closed_days d join campaigns c on c.id = d.campaign_id
      where d.campaign_id = ${campaignId} for update of d`
    if (!closed || closed.through >= through) return
    await sumUp(tx, campaignId, closed, through)
  }) as Promise<void>
}

async function sumUp(
  tx: Tx,
  campaignId: string,
  closed: { through: PlainDate; startsOn: PlainDate },
  through: PlainDate,
): Promise<void> {
  const isFirst = daysBetween(closed.through, closed.startsOn) > 0
  const bounds = {
    from: isFirst ? tx`'-infinity'::timestamptz` : tx`${endOfDay(closed.through)}::timestamptz`,
    until: tx`${endOfDay(through)}::timestamptz`,
  }
  const after = isFirst ? tx`true` : tx`"on" > ${closed.through}::date`
  await tx`delete from curve_days where campaign_id = ${campaignId} and ${after}`
  await tx`delete from scope_days where campaign_id = ${campaignId} and ${after}`
  await tx`delete from day_cells where campaign_id = ${campaignId} and ${after}`
  await tx`
    insert into curve_days (campaign_id, "on", unit_id, weight, points)
    select ${campaignId}, "on", unit_id, sum(weight), sum(points) from (${movedSql(tx, campaignId, bounds)}) moved
    group by "on", unit_id having sum(weight) <> 0 or sum(points) <> 0`
  await tx`
    insert into scope_days (campaign_id, "on", unit_id, starts_on, due_on, weight)
    select ${campaignId}, "on", unit_id, starts_on, due_on, sum(weight) from (${movedSql(tx, campaignId, bounds)}) moved
    where "on" > ${closed.startsOn}::date group by "on", unit_id, starts_on, due_on having sum(weight) <> 0`
  await tx`update closed_days set through = ${through} where campaign_id = ${campaignId}`
}

/** Keeps the counted tasks of a closed day, unless the day was opened again since they were counted. */
async function keepCells(
  campaignId: string,
  { on, rounds }: { on: PlainDate; rounds: number },
  cells: unknown[],
): Promise<void> {
  await pool()`
    insert into day_cells (campaign_id, "on", cells)
    select d.campaign_id, ${on}, ${JSON.stringify(cells)}::text::jsonb from closed_days d
    where d.campaign_id = ${campaignId} and d.through >= ${on}::date and d.rounds = ${rounds} for share
    on conflict do nothing`
}
