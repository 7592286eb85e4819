import { plainDate } from '@/lib/domain/calendar'
import { stepDateProblem } from '@/lib/domain/steps'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'

/** Days as `YYYY-MM-DD`, null where there is none. */
type Span = { startsOn: string | null; dueOn: string | null }

const day = (text: string | null) => (text === null ? null : plainDate(text))

/** Says that a step's day lies outside its task, and between which days it may lie; null where it fits. */
export function stepDateWords(t: Translator, dueOn: string | null, span: Span): string | null {
  const { startsOn: from, dueOn: to } = span
  const problem = stepDateProblem(day(dueOn), { startsOn: day(from), dueOn: day(to) })
  if (!problem) return null
  const sameYear = !from || !to || from.slice(0, 4) === to.slice(0, 4)
  const short = (text: string | null) => (text === null ? '' : (sameYear ? uiDayMonth : uiDate)(text))
  return t(problem === 'after_task' ? 'task-part.steps.afterTask' : 'task-part.steps.beforeTask', {
    date: uiDate((problem === 'after_task' ? to : from) ?? ''),
    open: from === null ? 'start' : to === null ? 'end' : 'none',
    from: short(from),
    to: short(to),
  })
}
