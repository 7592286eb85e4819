import { type Instant, type PlainDate, vietnamDay } from './calendar'
import { type Actor, canInOffice, canOnTask, type TaskResource } from './policy'
import { canTakeStep, type ReportState } from './report-kinds'
import { isOpen, type TaskState } from './task'

/**
 * Being told: which act of the history concerns whom, and until when. Nothing is stored; this is asked anew at every
 * reading, so that a settled matter leaves by itself (design §12, "Thông báo").
 */
export const NEWS_KINDS = [
  'assigned',
  'returned',
  'confirmed',
  'urged',
  'extension_approved',
  'extension_declined',
  'mentioned',
  'replied',
  'commented',
  'obstacle_raised',
  'obstacle_answered',
  'explanation_asked',
  'explained',
] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

/** News that somebody spoke to the reader: the tab "Nhắc, trả lời bạn". */
export const SPOKEN_TO: readonly NewsKind[] = [
  'mentioned',
  'replied',
  'commented',
  'obstacle_answered',
  'explained',
]
/** News that waits for an act of the reader; with the decisions, what is the reader's turn. */
export const OWN_TURN: readonly NewsKind[] = ['returned', 'urged', 'explanation_asked']

/** The task of an act, as it stands now. */
export type TaskFacts = TaskResource &
  Pick<TaskState, 'status' | 'returned' | 'obstacle'> & { id: string; lastHeardAt: Instant | null }

/** One line of the history, with what has become of the record it made. */
export type Happening = {
  kind: string
  at: Instant
  actorId: string | null
  task: TaskFacts
  /** whom the act made the owner */
  newOwnerId: string | null
  /** whose record the act answered: author of the result, asker of the extension or the question, raiser of the obstacle */
  partyId: string | null
  /** the comment is not deleted, the decision not undone, the question not answered, the obstacle not cleared */
  stands: boolean
  decision: string | null
  obstacle: string | null
  mentionIds: readonly string[]
  /** the viewer's own first word on the task */
  spokeFirstAt: Instant | null
}

type Rule = {
  tells: NewsKind
  concerns: (viewer: Actor, act: Happening) => boolean
  /** false once the matter is settled */
  lasts: (act: Happening) => boolean
}

const isGoing = ({ task }: Happening) => task.status !== 'completed' && task.status !== 'cancelled'
const isOwner = (viewer: Actor, { task }: Happening) => task.ownerId === viewer.id
const isParty = (viewer: Actor, act: Happening) => act.partyId === viewer.id || isOwner(viewer, act)
/** The owner answers for a task; where there is none, everybody of the unit that leads it. */
const answersFor = (viewer: Actor, act: Happening) =>
  isOwner(viewer, act) ||
  (act.task.ownerId === null &&
    act.task.leadUnitId === viewer.unitId &&
    canOnTask(viewer, 'progress', act.task))
/** Later or at the same moment; instants differ in how many decimals they are written with. */
const isSince = (moment: Instant | null, start: Instant) =>
  moment !== null && Date.parse(moment) >= Date.parse(start)
const isUnheard = ({ at, task }: Happening) => task.lastHeardAt === null || isSince(at, task.lastHeardAt)

const ASSIGNED: Rule = {
  tells: 'assigned',
  concerns: (viewer, act) => act.newOwnerId === viewer.id && isOwner(viewer, act),
  lasts: isGoing,
}
const OBSTACLE: Rule = {
  tells: 'obstacle_raised',
  concerns: (viewer, act) => act.obstacle !== null && canOnTask(viewer, 'answer_obstacle', act.task),
  lasts: ({ task }) => task.obstacle !== null && isOpen(task.status),
}
const decided = (tells: NewsKind, decision: string): Rule => ({
  tells,
  concerns: (viewer, act) => act.decision === decision && isParty(viewer, act),
  lasts: (act) => act.stands && isGoing(act),
})

/** Kinds of the history that are news to somebody; of several rules the first that concerns the person speaks. */
const RULES: Record<string, readonly Rule[]> = {
  creation: [ASSIGNED],
  edit: [ASSIGNED],
  return: [
    { tells: 'returned', concerns: isParty, lasts: ({ task }) => task.returned && isOpen(task.status) },
  ],
  confirmation: [{ tells: 'confirmed', concerns: isParty, lasts: ({ task }) => task.status === 'completed' }],
  urging: [
    { tells: 'urged', concerns: answersFor, lasts: (act) => isOpen(act.task.status) && isUnheard(act) },
  ],
  extension_decision: [decided('extension_approved', 'approved'), decided('extension_declined', 'declined')],
  comment: [
    {
      tells: 'mentioned',
      concerns: (viewer, act) => act.mentionIds.includes(viewer.id),
      lasts: (act) => act.stands,
    },
    {
      tells: 'replied',
      concerns: (_, act) => act.spokeFirstAt !== null && isSince(act.at, act.spokeFirstAt),
      lasts: (act) => act.stands,
    },
    { tells: 'commented', concerns: isOwner, lasts: (act) => act.stands },
  ],
  progress: [OBSTACLE],
  obstacle: [OBSTACLE],
  obstacle_answer: [{ tells: 'obstacle_answered', concerns: isParty, lasts: (act) => act.stands }],
  explanation_request: [
    { tells: 'explanation_asked', concerns: answersFor, lasts: (act) => act.stands && isGoing(act) },
  ],
  explanation: [{ tells: 'explained', concerns: (viewer, act) => act.partyId === viewer.id, lasts: isGoing }],
}

/** Only who works in the plan or leads it hears of its acts; everybody else where they are named. */
function hears(viewer: Actor, kind: NewsKind): boolean {
  return kind === 'mentioned' || (viewer.role !== 'viewer' && viewer.role !== 'admin')
}

/** Kinds of activities that may be news to this person: what a query has to look for. */
export function newsworthyKinds(viewer: Pick<Actor, 'role'>): string[] {
  const isBystander = viewer.role === 'viewer' || viewer.role === 'admin'
  return isBystander ? ['comment'] : Object.keys(RULES)
}

/** What an act is to a person: null when it is their own, does not concern them or is settled. */
export function newsOf(viewer: Actor, act: Happening): NewsKind | null {
  if (act.actorId === viewer.id) return null
  const rule = (RULES[act.kind] ?? []).find(
    ({ tells, concerns }) => hears(viewer, tells) && concerns(viewer, act),
  )
  return rule?.lasts(act) ? rule.tells : null
}

/** Kinds of which only the latest of a task counts; words are each heard. */
const REPLACED: Partial<Record<NewsKind, string>> = {
  assigned: 'assigned',
  returned: 'returned',
  confirmed: 'confirmed',
  urged: 'urged',
  extension_approved: 'extension',
  extension_declined: 'extension',
  obstacle_raised: 'obstacle',
  obstacle_answered: 'obstacle_answer',
  explanation_asked: 'explanation',
  explained: 'explanation',
}

/**
 * A draft that was made by itself (nobody is its actor) is news to its owner, until it is issued: `report_drafted`, the one
 * kind that is about no task.
 */
export function isDraftNews(
  viewer: Pick<Actor, 'id' | 'role'>,
  draft: { actorId: string | null; ownerId: string; state: ReportState },
): boolean {
  const isOwn = draft.actorId === null && draft.ownerId === viewer.id
  return isOwn && canInOffice(viewer.role, 'compose_report') && canTakeStep(draft.state, 'edit')
}

/** The news of a person out of acts given newest first, at most `limit`; an earlier matter of a task gives way to a later one. */
export function newsFor<T extends Happening>(
  viewer: Actor,
  acts: readonly T[],
  limit: number,
): { act: T; kind: NewsKind }[] {
  const seen = new Set<string>()
  const news: { act: T; kind: NewsKind }[] = []
  for (const act of acts) {
    if (news.length === limit) break
    const kind = newsOf(viewer, act)
    if (kind === null) continue
    const matter = REPLACED[kind]
    const key = matter && `${act.task.id} ${matter}`
    if (key && seen.has(key)) continue
    if (key) seen.add(key)
    news.push({ act, kind })
  }
  return news
}

/**
 * New until it is marked, everything up to its moment is, or the person has spoken after it. What can come back after a
 * while (a silence, `recurs`) is new again when it does.
 */
export function isUnread(
  entry: { at: Instant; recurs: boolean },
  read: { markedAt: Instant | null; allReadAt: Instant | null; answeredAt: Instant | null },
): boolean {
  if (entry.recurs ? isSince(read.markedAt, entry.at) : read.markedAt !== null) return false
  return !isSince(read.allReadAt, entry.at) && !isSince(read.answeredAt, entry.at)
}

export function isOfToday(at: Instant, today: PlainDate): boolean {
  return vietnamDay(at) === today
}
