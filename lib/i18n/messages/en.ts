import { account } from './en/account'
import { activity } from './en/activity'
import { board } from './en/board'
import { briefing } from './en/briefing'
import { bulk } from './en/bulk'
import { calendar } from './en/calendar'
import { campaign } from './en/campaign'
import { charts } from './en/charts'
import { dashboard } from './en/dashboard'
import { decide } from './en/decide'
import { errors } from './en/errors'
import { evidence } from './en/evidence'
import { exportWords } from './en/export'
import { form } from './en/form'
import { holidays } from './en/holidays'
import { keys } from './en/keys'
import { notifications } from './en/notifications'
import { palette } from './en/palette'
import { people } from './en/people'
import { registers } from './en/registers'
import { reportComparison } from './en/report-comparison'
import { reportSchedules } from './en/report-schedules'
import { reports } from './en/reports'
import { shell } from './en/shell'
import { signin } from './en/signin'
import { standIn } from './en/stand-in'
import { states } from './en/states'
import { taskList } from './en/task-list'
import { tasks } from './en/tasks'
import { timeMachine } from './en/time-machine'
import { timeline } from './en/timeline'
import { units } from './en/units'
import { verbs } from './en/verbs'
import { views } from './en/views'
import { work } from './en/work'

export const en = {
  ...account,
  ...activity,
  ...briefing,
  ...bulk,
  ...board,
  ...calendar,
  ...campaign,
  ...charts,
  ...dashboard,
  ...decide,
  ...errors,
  ...exportWords,
  ...evidence,
  ...form,
  ...holidays,
  ...notifications,
  ...keys,
  ...palette,
  ...people,
  ...registers,
  ...reportComparison,
  ...reports,
  ...reportSchedules,
  ...shell,
  ...signin,
  ...standIn,
  ...states,
  ...taskList,
  ...tasks,
  ...units,
  ...verbs,
  ...views,
  ...timeMachine,
  ...timeline,
  ...work,
} as const
