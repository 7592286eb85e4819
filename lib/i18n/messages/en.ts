import { account } from './en/account'
import { activity } from './en/activity'
import { board } from './en/board'
import { calendar } from './en/calendar'
import { dashboard } from './en/dashboard'
import { errors } from './en/errors'
import { form } from './en/form'
import { people } from './en/people'
import { shell } from './en/shell'
import { signin } from './en/signin'
import { states } from './en/states'
import { taskList } from './en/task-list'
import { tasks } from './en/tasks'
import { verbs } from './en/verbs'
import { work } from './en/work'

export const en = {
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
