import { account } from './vi/account'
import { activity } from './vi/activity'
import { board } from './vi/board'
import { calendar } from './vi/calendar'
import { dashboard } from './vi/dashboard'
import { errors } from './vi/errors'
import { form } from './vi/form'
import { people } from './vi/people'
import { shell } from './vi/shell'
import { signin } from './vi/signin'
import { states } from './vi/states'
import { taskList } from './vi/task-list'
import { tasks } from './vi/tasks'
import { verbs } from './vi/verbs'
import { work } from './vi/work'

export const vi = {
  ...account,
  ...activity,
  ...board,
  ...calendar,
  ...dashboard,
  ...errors,
  ...form,
  ...people,
  ...shell,
  ...signin,
  ...states,
  ...taskList,
  ...tasks,
  ...verbs,
  ...work,
} as const
