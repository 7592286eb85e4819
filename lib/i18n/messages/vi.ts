import { account } from './vi/account'
import { activity } from './vi/activity'
import { board } from './vi/board'
import { briefing } from './vi/briefing'
import { bulk } from './vi/bulk'
import { calendar } from './vi/calendar'
import { campaign } from './vi/campaign'
import { charts } from './vi/charts'
import { dashboard } from './vi/dashboard'
import { decide } from './vi/decide'
import { errors } from './vi/errors'
import { evidence } from './vi/evidence'
import { exportWords } from './vi/export'
import { form } from './vi/form'
import { holidays } from './vi/holidays'
import { keys } from './vi/keys'
import { notifications } from './vi/notifications'
import { palette } from './vi/palette'
import { people } from './vi/people'
import { registers } from './vi/registers'
import { reportComparison } from './vi/report-comparison'
import { reportSchedules } from './vi/report-schedules'
import { reports } from './vi/reports'
import { shell } from './vi/shell'
import { signin } from './vi/signin'
import { standIn } from './vi/stand-in'
import { states } from './vi/states'
import { taskList } from './vi/task-list'
import { tasks } from './vi/tasks'
import { timeMachine } from './vi/time-machine'
import { timeline } from './vi/timeline'
import { units } from './vi/units'
import { verbs } from './vi/verbs'
import { views } from './vi/views'
import { work } from './vi/work'

export const vi = {
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
