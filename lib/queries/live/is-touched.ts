import type { Query } from '@tanstack/react-query'
import type { Change } from '@/lib/contracts/event'
import { campaignKeys } from '@/lib/queries/campaign'
import { holidayKeys } from '@/lib/queries/holiday-keys'
import { notificationKeys } from '@/lib/queries/notification-keys'
import { reportKeys } from '@/lib/queries/report-keys'
import { sessionKeys } from '@/lib/queries/session-keys'
import { standInKeys } from '@/lib/queries/stand-in-keys'
import { taskKeys } from '@/lib/queries/task-keys'

type Held = Pick<Query, 'queryKey'> & { state: { data?: unknown } }

const [TASKS] = taskKeys.all
const [CAMPAIGNS] = campaignKeys.all
const [NOTIFICATIONS] = notificationKeys.all
const [SESSION] = sessionKeys.session
const [STAND_INS] = standInKeys.list
const [HOLIDAYS] = holidayKeys.list
/** Parts of the tasks' keys whose third member is a task or a request, not the plan. */
const OF_ONE_TASK: readonly unknown[] = ['detail', 'decision', 'extension']
/** Parts of the campaigns' keys that no task changes. */
const OF_THE_PLAN: readonly unknown[] = ['detail', reportKeys.schedules('')[1]]
/** Parts of the campaigns' keys whose fourth member is a day that has gone, or null for now. */
const OF_A_DAY: readonly unknown[] = ['dashboard', 'unit']

/** Whether what is held under a key shows something of what changed. */
export function isTouched(change: Change, { queryKey: [root, part, id, on], state }: Held): boolean {
  if (root === SESSION) return change.kind === 'person' && part === sessionKeys.list[1]
  if (root === STAND_INS) return change.kind === 'people'
  if (root === HOLIDAYS) return change.kind === 'holidays'
  if (root === NOTIFICATIONS)
    return change.kind !== 'holidays' && (!('campaignId' in change) || change.campaignId === part)
  if (root === CAMPAIGNS) return touchesPlan(change, part, id, on)
  return root === TASKS && touchesTasks(change, part, id, state.data)
}

/** Figures of a day that has gone do not change any more. */
function touchesPlan(change: Change, part: unknown, id: unknown, on: unknown): boolean {
  if (change.kind === 'people') return OF_THE_PLAN.includes(part)
  if (change.kind === 'holidays') return part === 'detail' || (part === 'dashboard' && on === null)
  if (!('campaignId' in change)) return false
  if (part === 'list') return change.kind === 'campaign'
  if (change.campaignId !== id) return false
  return OF_A_DAY.includes(part) ? on === null : !OF_THE_PLAN.includes(part) || change.kind === 'campaign'
}

function touchesTasks(change: Change, part: unknown, id: unknown, data: unknown): boolean {
  if (change.kind === 'holidays') return part === 'extension'
  if (!('campaignId' in change)) return false
  if (change.kind === 'campaign') return part === 'views' && id === change.campaignId
  if (!OF_ONE_TASK.includes(part)) return id === change.campaignId
  // Another task's page names it too, as what it waits for.
  return change.kind === 'tasks' || id === change.taskId || !!JSON.stringify(data)?.includes(change.taskId)
}

/** Whether what is held can change at all without the page's own doing. */
export function isFollowed({ queryKey: [root, part, , on] }: Held): boolean {
  if (root === CAMPAIGNS) return !OF_A_DAY.includes(part) || on === null
  if (root === SESSION) return part === sessionKeys.list[1]
  return root === TASKS || root === NOTIFICATIONS || root === STAND_INS || root === HOLIDAYS
}
