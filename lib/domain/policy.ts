/**
 * Powers: the one table of who may do what (product.md, "Powers"). The server enforces it, the screen reads it to hide
 * buttons, and tests enumerate it. Everyone signed in reads the whole campaign, so reading has no row here.
 */
export const ROLES = ['admin', 'leader', 'manager', 'staff', 'viewer'] as const
export type Role = (typeof ROLES)[number]

export const TASK_ACTIONS = [
  'progress',
  'submit',
  'take_back',
  'request_extension',
  'comment',
  'add_evidence',
  'remove_evidence',
  'create',
  'edit',
  'confirm',
  'return',
  'pause',
  'resume',
  'cancel',
  'reopen',
  'decide_extension',
  'urge',
  'ask_explanation',
  'answer_obstacle',
  'judge',
  'delete',
  'restore',
] as const
export type TaskAction = (typeof TASK_ACTIONS)[number]

export const OFFICE_ACTIONS = [
  'compose_report',
  'issue_report',
  'manage_people',
  'manage_units',
  'manage_campaigns',
  'manage_holidays',
  'read_log',
  'run_backup',
] as const
export type OfficeAction = (typeof OFFICE_ACTIONS)[number]

/** Where a power reaches: nowhere, the own unit's tasks, the own branch, also where it coordinates, everywhere. */
type Reach =
  | 'none'
  | 'own_unit'
  | 'own_unit_or_coordinating'
  | 'branch'
  | 'branch_or_coordinating'
  | 'everywhere'

const WORK: readonly TaskAction[] = ['progress', 'submit', 'take_back', 'request_extension']
const WORDS: readonly TaskAction[] = ['comment', 'add_evidence']
/** A unit that coordinates may say how it helps. */
const HELP: readonly TaskAction[] = [...WORDS, 'answer_obstacle']

function reachOf(role: Role, action: TaskAction): Reach {
  if (role === 'leader') return 'everywhere'
  if (action === 'judge') return 'none'
  if (role === 'manager') return HELP.includes(action) ? 'branch_or_coordinating' : 'branch'
  if (role === 'staff') {
    if (WORK.includes(action)) return 'own_unit'
    return WORDS.includes(action) ? 'own_unit_or_coordinating' : 'none'
  }
  return 'none'
}

const OFFICE: Record<Role, readonly OfficeAction[]> = {
  admin: ['manage_people', 'manage_units', 'manage_campaigns', 'manage_holidays', 'read_log', 'run_backup'],
  leader: ['compose_report', 'issue_report', 'read_log'],
  manager: ['compose_report'],
  staff: [],
  viewer: [],
}

/** Whose powers are asked about: `branch` = the own unit and every unit below it. */
export type Holder = { id: string; role: Role; unitId: string; branch: readonly string[] }

/** Who asks, with the absent people whose powers over tasks this person also holds today (ủy quyền). */
export type Actor = Holder & { standsInFor?: readonly Holder[] }

/** What a permission is asked about. `submittedBy` = author of the standing submission, `evidenceBy` of the evidence in question. */
export type TaskResource = {
  leadUnitId: string
  coordinatingUnitIds: readonly string[]
  ownerId: string | null
  submittedBy: string | null
  evidenceBy?: string
  /** who asked for the later date that is decided about */
  requestedBy?: string
}

function reaches(actor: Holder, reach: Reach, task: TaskResource): boolean {
  switch (reach) {
    case 'none':
      return false
    case 'everywhere':
      return true
    case 'own_unit':
      return task.leadUnitId === actor.unitId
    case 'own_unit_or_coordinating':
      return task.leadUnitId === actor.unitId || task.coordinatingUnitIds.includes(actor.unitId)
    case 'branch':
      return actor.branch.includes(task.leadUnitId)
    case 'branch_or_coordinating':
      return (
        actor.branch.includes(task.leadUnitId) ||
        task.coordinatingUnitIds.some((id) => actor.branch.includes(id))
      )
  }
}

/** Nobody confirms what they submitted or own. */
const isPartial = ({ id }: Pick<Holder, 'id'>, { submittedBy, ownerId }: TaskResource) =>
  submittedBy === id || ownerId === id

function holds(holder: Holder, action: TaskAction, task: TaskResource): boolean {
  // Its author's, or of whoever may edit the task.
  if (action === 'remove_evidence' && task.evidenceBy === holder.id)
    return holds(holder, 'add_evidence', task)
  if (!reaches(holder, reachOf(holder.role, action), task)) return false
  if (action === 'confirm') return !isPartial(holder, task)
  if (action === 'take_back') return task.submittedBy === holder.id
  return true
}

/**
 * On whose power a step on a task rests, whatever the task's state: the person's own (their id), that of an absent person
 * they stand in for (that person's id), or nobody's (null). What only its author may do stays the author's; a stand-in
 * confirms neither what they nor what the absent person submitted or own, and decides on no request of their own.
 */
export function powerFor(actor: Actor, action: TaskAction, task: TaskResource): string | null {
  if (holds(actor, action, task)) return actor.id
  if (action === 'take_back' || (action === 'confirm' && isPartial(actor, task))) return null
  if (action === 'decide_extension' && task.requestedBy === actor.id) return null
  const { evidenceBy: _, ...asked } = task
  return actor.standsInFor?.find((absent) => holds(absent, action, asked))?.id ?? null
}

/** May this person take this step on this task, by the own power or as a stand-in? */
export function canOnTask(actor: Actor, action: TaskAction, task: TaskResource): boolean {
  return powerFor(actor, action, task) !== null
}

export const REFUSALS = ['own_submission', 'own_task', 'absent_part', 'own_request', 'no_power'] as const
export type Refusal = (typeof REFUSALS)[number]

/** Why this person may not take the step; null when they may. Their own part in the task, or that of whom they stand in for, is named before a missing power. */
export function refusalOf(actor: Actor, action: TaskAction, task: TaskResource): Refusal | null {
  if (canOnTask(actor, action, task)) return null
  const { requestedBy, ...others } = task
  if (!canOnTask(actor, action, { ...others, ownerId: null, submittedBy: null })) return 'no_power'
  if (requestedBy === actor.id) return 'own_request'
  if (task.submittedBy === actor.id) return 'own_submission'
  return task.ownerId === actor.id ? 'own_task' : 'absent_part'
}

/** May this person do this anywhere outside a single task? */
export function canInOffice(role: Role, action: OfficeAction): boolean {
  return OFFICE[role].includes(action)
}

/** A kept filter is its owner's affair alone; who only reads keeps filters, but shares none. */
export function canOnView(
  actor: Pick<Actor, 'id' | 'role'>,
  action: 'keep' | 'share',
  view: { ownerId: string },
): boolean {
  return view.ownerId === actor.id && (action === 'keep' || actor.role !== 'viewer')
}

/** Is there any task at all on which the person may take the step? What a menu or a "+ Thêm" button asks. */
export function mayOnSome(actor: Pick<Actor, 'role' | 'standsInFor'>, action: TaskAction): boolean {
  return [actor, ...(actor.standsInFor ?? [])].some(({ role }) => reachOf(role, action) !== 'none')
}

const DECIDING: readonly Role[] = ['leader', 'manager']

/** Who may be stood in for: whoever decides. */
export function canBeAbsent(role: Role): boolean {
  return DECIDING.includes(role)
}

/**
 * Who may stand in for an absent manager or leader: another of them; for a manager also the staff of the own branch.
 * Who only reads or keeps the system (viewer, admin) decides nothing, by whatever way.
 */
export function canStandIn(person: Omit<Holder, 'branch'>, absent: Holder): boolean {
  if (person.id === absent.id || !canBeAbsent(absent.role)) return false
  if (canBeAbsent(person.role)) return true
  return person.role === 'staff' && absent.role === 'manager' && absent.branch.includes(person.unitId)
}

/** An absent person names their own stand-in, or a leader does; either of them, or the stand-in, ends it. */
export function canOnStandIn(
  actor: Pick<Actor, 'id' | 'role'>,
  action: 'grant' | 'end',
  { absentId, standInId }: { absentId: string; standInId: string },
): boolean {
  if (actor.role === 'leader' || (actor.id === absentId && canBeAbsent(actor.role))) return true
  return action === 'end' && actor.id === standInId
}
