import 'server-only'
import type { Notification, NotificationList, TaskNotification } from '@/lib/contracts/notification'
import { type Context, query } from '@/lib/data/context'
import { knownId } from '@/lib/data/tasks/visibility'
import { addDays, endOfDay, vietnamDay } from '@/lib/domain/calendar'
import { daysLate, silentDays } from '@/lib/domain/deadline'
import { type DecisionKind, isToDecide, silentSince } from '@/lib/domain/decisions'
import { DomainError } from '@/lib/domain/errors'
import {
  type Happening,
  isDraftNews,
  isOfToday,
  isUnread,
  type NewsKind,
  newsFor,
  OWN_TURN,
} from '@/lib/domain/notifications'
import {
  type ActRow,
  type DraftRow,
  type FoundRow,
  MAX_DECISIONS,
  readActs,
  readWaiting,
  type WaitingRow,
} from './statements'

const NEWS_DAYS = 60
const MAX_ENTRIES = 100

/**
 * What a person is told of a campaign, made at reading time from the history and from what waits: at most 100 entries,
 * acts of the last 60 days. Two statements whatever the number of tasks and acts. Not visible = 404.
 */
export function listNotifications(ctx: Context, campaignId: string): Promise<NotificationList> {
  return query(ctx, async (sql) => {
    const { viewer, today } = ctx
    const id = knownId(campaignId)
    const since = endOfDay(addDays(today, -NEWS_DAYS - 1))
    const [found, waiting] = await Promise.all([
      readActs(sql, viewer, { campaignId: id, since }),
      readWaiting(sql, viewer, { campaignId: id, today }),
    ])
    if (found.length === 0) throw new DomainError('not_found')
    return toList(ctx, found, waiting)
  })
}

function toList(ctx: Context, found: FoundRow[], waiting: WaitingRow[]): NotificationList {
  const { viewer, today } = ctx
  const mine = waiting.filter((row) => isToDecide(viewer, waitingOf(row), today))
  const decisions = mine
    .map((row) => decisionOf(ctx, row))
    .sort(byUrgency)
    .slice(0, MAX_DECISIONS)
  const news = newsOfRows(ctx, found, MAX_ENTRIES - decisions.length)
  const isNew = ({ unread }: Notification) => unread
  return {
    decisions,
    today: news.filter(({ at }) => isOfToday(at, today)),
    earlier: news.filter(({ at }) => !isOfToday(at, today)),
    unread: decisions.filter(isNew).length + news.filter(isNew).length,
    total: decisions.length + news.length,
    turn: decisions.length + news.filter(({ kind }) => OWN_TURN.includes(kind as NewsKind)).length,
    more: mine.length > decisions.length,
  }
}

/** Acts and drafts together, the newest first. */
function newsOfRows({ viewer }: Context, found: FoundRow[], limit: number): Notification[] {
  const acts = found.filter((row): row is ActRow & { draft: null } => row.id !== null)
  const drafts = found.flatMap(({ draft }) => (draft && isDraftNews(viewer, draft) ? [draft] : []))
  return [
    ...newsFor(viewer, acts.map(happeningOf), limit).map(({ act: { row }, kind }) => ({
      line: row.id,
      entry: newsEntry(row, kind),
    })),
    ...drafts.map((row) => ({ line: row.id, entry: draftEntry(row) })),
  ]
    .sort((a, b) => b.line - a.line)
    .slice(0, limit)
    .map(({ entry }) => entry)
}

/** What somebody sent comes first, the newest on top; then silent tasks, the longest overdue on top. */
function byUrgency(a: TaskNotification, b: TaskNotification): number {
  const isSilent = (entry: TaskNotification) => Number(entry.kind === 'silent')
  return (
    isSilent(a) - isSilent(b) ||
    (a.kind === 'silent' ? (b.daysLate ?? 0) - (a.daysLate ?? 0) : Date.parse(b.at) - Date.parse(a.at)) ||
    a.id.localeCompare(b.id)
  )
}

const ENTRY: Record<DecisionKind, string> = { result: 'submission', extension: 'extension', silent: 'silent' }
const NOTHING = { from: null, to: null, daysLate: null, silentDays: null, lastUrged: null, answeredBy: null }

function waitingOf(row: WaitingRow) {
  const lastHeardOn = row.lastHeardAt ? vietnamDay(row.lastHeardAt) : null
  return { kind: row.kind, byId: row.byId, task: row, lastHeardOn }
}

function decisionOf({ today }: Context, row: WaitingRow): TaskNotification {
  const { lastHeardOn } = waitingOf(row)
  const isSilent = row.kind === 'silent'
  const at = isSilent && row.dueOn ? silentSince(row.dueOn, lastHeardOn) : row.at
  return {
    ...NOTHING,
    ...told(row, row.byId),
    id: `${ENTRY[row.kind]}:${row.id}`,
    path: pathOf(row),
    kind: row.kind,
    at,
    from: row.from,
    to: row.to,
    daysLate: isSilent ? daysLate(row, today) : null,
    silentDays: isSilent ? silentDays({ lastHeardOn, dueOn: row.dueOn }, today) : null,
    quote: row.quote,
    lastUrged: row.urgedOn && row.urgedBy ? { on: row.urgedOn, by: row.urgedBy } : null,
    unread: isUnread({ at, recurs: isSilent }, { ...row, answeredAt: null }),
  }
}

function happeningOf(row: ActRow): Happening & { row: ActRow } {
  const { kind, at, actorId, newOwnerId, partyId, stands, decision, obstacle, spokeFirstAt } = row
  const task = { ...row, id: row.taskId, obstacle: row.taskObstacle }
  const mentionIds = row.mentionIds ?? []
  return {
    kind,
    at,
    actorId,
    newOwnerId,
    partyId,
    stands,
    decision,
    obstacle,
    spokeFirstAt,
    mentionIds,
    task,
    row,
  }
}

function newsEntry(row: ActRow, kind: NewsKind): Notification {
  return {
    ...NOTHING,
    ...told(row, row.actorId),
    id: `activity:${row.id}`,
    kind,
    at: row.at,
    from: row.from,
    to: row.to,
    quote: row.quote,
    answeredBy: row.answeredBy,
    unread: isUnread({ at: row.at, recurs: false }, { ...row, answeredAt: row.spokeLastAt }),
  }
}

function draftEntry(row: DraftRow): Notification {
  const { id, at, reportId, kind, periodStart, periodEnd } = row
  return {
    ...NOTHING,
    id: `activity:${id}`,
    kind: 'report_drafted',
    at,
    by: null,
    report: { id: reportId, kind, periodStart, periodEnd },
    quote: null,
    unread: isUnread({ at, recurs: false }, { ...row, answeredAt: null }),
    path: `/reports/${reportId}`,
  }
}

/** A decision opens the page that shows its effect first. */
function pathOf({ kind, id, taskId }: WaitingRow): string {
  if (kind === 'result') return `/tasks/${taskId}/confirm`
  return kind === 'extension' ? `/extensions/${id}` : `/tasks?task=${taskId}`
}

function told(row: ActRow | WaitingRow, byId: string | null) {
  const { taskId, key, title, dueOn, unit, byName } = row
  return {
    by: byId && byName ? { id: byId, name: byName } : null,
    task: { id: taskId, key, title, dueOn },
    unit,
    path: `/tasks?task=${taskId}`,
  }
}
