import { account } from './vi/account'
import { activity } from './vi/activity'
import { dashboard } from './vi/dashboard'
import { errors } from './vi/errors'
import { form } from './vi/form'
import { keys } from './vi/keys'
import { palette } from './vi/palette'
import { people } from './vi/people'
import { shell } from './vi/shell'
import { signin } from './vi/signin'
import { states } from './vi/states'
import { taskList } from './vi/task-list'
import { tasks } from './vi/tasks'
import { views } from './vi/views'
import { work } from './vi/work'

export const vi = {
  ...account,
  ...activity,
  ...dashboard,
  ...errors,
  ...form,
  ...keys,
  ...palette,
  ...people,
  ...shell,
  ...signin,
  ...states,
  ...taskList,
  ...tasks,
  ...views,
  ...work,
} as const
