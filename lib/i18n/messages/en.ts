import { account } from './en/account'
import { activity } from './en/activity'
import { bulk } from './en/bulk'
import { dashboard } from './en/dashboard'
import { errors } from './en/errors'
import { evidence } from './en/evidence'
import { exportWords } from './en/export'
import { form } from './en/form'
import { notifications } from './en/notifications'
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
  ...bulk,
  ...dashboard,
  ...errors,
  ...exportWords,
  ...evidence,
  ...form,
  ...notifications,
  ...people,
  ...shell,
  ...signin,
  ...states,
  ...taskList,
  ...tasks,
  ...verbs,
  ...work,
} as const
