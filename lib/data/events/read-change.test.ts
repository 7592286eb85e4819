import { expect, test } from 'vitest'
import { readChange } from './read-change'

const PLAN = '11111111-1111-4111-8111-111111111111'
const TASK = '22222222-2222-4222-8222-222222222222'
const LAN = '33333333-3333-4333-8333-333333333333'

test.each([
  ['a task', `task ${PLAN} ${TASK} r1`, { kind: 'task', campaignId: PLAN, taskId: TASK, by: 'r1' }, null],
  ['many tasks', `tasks ${PLAN} - r1`, { kind: 'tasks', campaignId: PLAN, by: 'r1' }, null],
  ['the plan', `campaign ${PLAN} - r1`, { kind: 'campaign', campaignId: PLAN, by: 'r1' }, null],
  ['stand-ins', 'people - - r1', { kind: 'people', by: 'r1' }, null],
  ['days off', 'holidays - - r1', { kind: 'holidays', by: 'r1' }, null],
  ['what one has read', `person ${LAN} - -`, { kind: 'person', by: null }, LAN],
])('the database’s word of %s is understood', (_, payload, change, personId) => {
  expect(readChange(payload)).toEqual({ change, personId })
})

test.each(['', 'task', `task ${PLAN}`, `task x ${TASK} r`, `task ${PLAN} ../x r`, `report ${PLAN} - r`])(
  'a word that this version does not know is passed over: “%s”',
  (payload) => expect(readChange(payload)).toBeNull(),
)
