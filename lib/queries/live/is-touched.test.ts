import type { QueryKey } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import type { Change } from '@/lib/contracts/event'
import { campaignKeys } from '@/lib/queries/campaign'
import { holidayKeys } from '@/lib/queries/holiday-keys'
import { notificationKeys } from '@/lib/queries/notification-keys'
import { reportKeys } from '@/lib/queries/report-keys'
import { sessionKeys } from '@/lib/queries/session-keys'
import { standInKeys } from '@/lib/queries/stand-in-keys'
import { taskKeys } from '@/lib/queries/task-keys'
import { isFollowed, isTouched } from './is-touched'

const held = (queryKey: QueryKey, data?: unknown) => ({ queryKey, state: { data } })
const A = '22222222-2222-4222-8222-222222222222'
const HELD = {
  list: held(taskKeys.list('plan', 'q=a')),
  otherList: held(taskKeys.list('other', 'q=a')),
  views: held(taskKeys.views('plan')),
  timeline: held(taskKeys.timeline('plan', '')),
  register: held(taskKeys.register('plan', 'obstacles', '')),
  calendar: held(taskKeys.calendar('plan', '')),
  tally: held(taskKeys.tally('plan')),
  detail: held(taskKeys.detail(A), { id: A }),
  activity: held(taskKeys.activity(A), { items: [] }),
  otherDetail: held(taskKeys.detail('b'), { id: 'b', waitsFor: [] }),
  waitingDetail: held(taskKeys.detail('c'), { id: 'c', waitsFor: [{ id: A }] }),
  decision: held(taskKeys.decision(A)),
  extension: held(taskKeys.extension('e1'), { task: { id: A } }),
  otherExtension: held(taskKeys.extension('e2'), { task: { id: 'b' } }),
  dashboard: held(campaignKeys.dashboard('plan', null, 'tgpl')),
  past: held(campaignKeys.dashboard('plan', '2022-06-01', null)),
  briefing: held(campaignKeys.briefing('plan', null)),
  otherBriefing: held(campaignKeys.briefing('other', null)),
  otherDashboard: held(campaignKeys.dashboard('other', null, null)),
  plan: held(campaignKeys.detail('plan')),
  schedules: held(reportKeys.schedules('plan')),
  plans: held(campaignKeys.list()),
  notifications: held(notificationKeys.list('plan')),
  otherNotifications: held(notificationKeys.list('other')),
  sessions: held(sessionKeys.list),
  look: held(sessionKeys.look),
  standIns: held(standInKeys.list),
  holidays: held(holidayKeys.list),
  bulk: held(['bulk', 'plan', null]),
}
const namesWhere = (isIt: (one: (typeof HELD)['list']) => boolean) =>
  Object.entries(HELD)
    .filter(([, one]) => isIt(one as (typeof HELD)['list']))
    .map(([name]) => name)

const LISTS = ['list', 'views', 'timeline', 'register', 'calendar', 'tally']
const plan = { campaignId: 'plan', by: null }
test.each<[string, Change, string[]]>([
  [
    'a task: its own page, what names it, and the lists, figures and news of its plan',
    { kind: 'task', taskId: A, ...plan },
    [
      ...LISTS,
      ...[
        'detail',
        'activity',
        'waitingDetail',
        'decision',
        'extension',
        'dashboard',
        'briefing',
        'notifications',
      ],
    ],
  ],
  [
    'many tasks: every task’s page too',
    { kind: 'tasks', ...plan },
    [
      ...LISTS,
      ...['detail', 'activity', 'otherDetail', 'waitingDetail', 'decision', 'extension', 'otherExtension'],
      ...['dashboard', 'briefing', 'notifications'],
    ],
  ],
  [
    'a plan: itself, its figures, its kept filters and schedules',
    { kind: 'campaign', ...plan },
    ['views', 'dashboard', 'briefing', 'plan', 'plans', 'schedules', 'notifications'],
  ],
  [
    'people: who stands in for whom and what waits for whom',
    { kind: 'people', by: null },
    ['plan', 'schedules', 'notifications', 'otherNotifications', 'standIns'],
  ],
  [
    'days off: the list, and what counts working days today',
    { kind: 'holidays', by: null },
    ['plan', 'dashboard', 'otherDashboard', 'extension', 'otherExtension', 'holidays'],
  ],
  ['what one has read', { kind: 'person', by: null }, ['notifications', 'otherNotifications', 'sessions']],
])('what is asked anew after a change of %s', (_, change, touched) => {
  expect(namesWhere((one) => isTouched(change, one)).sort()).toEqual(touched.sort())
})

test('after a gap all is asked anew but what cannot have changed: days that have gone, the look, a check of a step', () => {
  const all = Object.keys(HELD)
  expect(namesWhere(isFollowed)).toEqual(all.filter((name) => !['past', 'look', 'bulk'].includes(name)))
})
