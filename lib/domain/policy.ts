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
  if (role === 'manager') return HELP.includes(action) ? 'branch_or_coordinating' : 'branch'
  if (role === 'staff') {
    if (WORK.includes(action)) return 'own_unit'
    return WORDS.includes(action) ? 'own_unit_or_coordinating' : 'none'
  }
  return 'none'
}

const OFFICE: Record<Role, readonly OfficeAction[]> = {
  admin: ['manage_people', 'manage_units', 'manage_campaigns', 'read_log', 'run_backup'],
  leader: ['compose_report', 'issue_report', 'read_log'],
  manager: ['compose_report'],
  staff: [],
  viewer: [],
}

/** Who asks: `branch` = the own unit and every unit below it. */
export type Actor = { id: string; role: Role; unitId: string; branch: readonly string[] }

/** What a permission is asked about. `submittedBy` = author of the standing submission, `evidenceBy` of the evidence in question. */
export type TaskResource = {
  leadUnitId: string
  coordinatingUnitIds: readonly string[]
  ownerId: string | null
  submittedBy: string | null
  evidenceBy?: string
}

function reaches(actor: Actor, reach: Reach, task: TaskResource): boolean {
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

/** May this person take this step on this task, whatever its state? Nobody confirms what they submitted or own. */
export function canOnTask(actor: Actor, action: TaskAction, task: TaskResource): boolean {
  // Its author's, or of whoever may edit the task.
  if (action === 'remove_evidence' && task.evidenceBy === actor.id)
    return canOnTask(actor, 'add_evidence', task)
  if (!reaches(actor, reachOf(actor.role, action), task)) return false
  if (action === 'confirm') return task.submittedBy !== actor.id && task.ownerId !== actor.id
  if (action === 'take_back') return task.submittedBy === actor.id
  return true
}

/** May this person do this anywhere outside a single task? */
export function canInOffice(role: Role, action: OfficeAction): boolean {
  return OFFICE[role].includes(action)
}

/** Is there any task at all on which the role may take the step? What a menu or a "+ Thêm" button asks. */
export function roleMay(role: Role, action: TaskAction): boolean {
  return reachOf(role, action) !== 'none'
}
