import type { ReactNode } from 'react'
import type { PageViewer } from '@/components/shell/viewer-provider'
import type { Notification } from '@/lib/contracts/notification'
import { daysBetween, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { DUE_SOON_DAYS } from '@/lib/domain/deadline'
import { uiDate, uiDayMonth, uiTime } from '@/lib/format/date'
import type { Translator } from '@/lib/i18n/translate'

type Reader = Pick<PageViewer, 'id' | 'today'>

const MARKS = {
  b: (chunks: ReactNode[]) => <b className="font-semibold">{chunks}</b>,
  code: (chunks: ReactNode[]) => <span className="mr-0.5 font-num text-ink-3">{chunks}</span>,
  late: (chunks: ReactNode[]) => <b className="font-semibold text-late">{chunks}</b>,
}

/** Who, verb, task, the words said. */
export function sentenceOf(t: Translator, { today }: Reader, entry: Notification): ReactNode {
  const day = (value: string | null) => (value ? shortDay(value, today) : '')
  if (entry.kind === 'report_drafted') {
    const { kind, periodStart, periodEnd } = entry.report
    return t.rich('notifications.says.report_drafted', {
      ...MARKS,
      kind,
      from: day(periodStart),
      to: day(periodEnd),
    })
  }
  return t.rich(`notifications.says.${entry.kind}`, {
    ...MARKS,
    name: entry.by?.name ?? t('activity.system'),
    key: entry.task.key,
    title: entry.task.title,
    from: day(entry.from),
    to: day(entry.to),
    days: entry.daysLate ?? 0,
    silent: entry.silentDays ?? 0,
    quote: entry.quote ?? '',
    says: entry.quote ? 'yes' : 'no',
  })
}

/** When, and for what waits since when; a near due date is named, since the decision should not make it late. */
export function metaOf(t: Translator, { id, today }: Reader, entry: Notification): string {
  if (entry.kind === 'silent') {
    const { lastUrged, unit } = entry
    const urged = lastUrged ? (lastUrged.by.id === id ? 'you' : 'else') : 'no'
    const on = lastUrged ? shortDay(lastUrged.on, today) : ''
    return t('notifications.meta.silent', { unit, urged, on, name: lastUrged?.by.name ?? '' })
  }
  const sent = vietnamDay(entry.at)
  const at = `${uiTime(entry.at)}, ${shortDay(sent, today)}`
  if (entry.answeredBy) return t('notifications.meta.answered', { at, name: entry.answeredBy.name })
  if (entry.kind !== 'result' && entry.kind !== 'extension') return at
  const { dueOn } = entry.task
  const isNear =
    entry.kind === 'result' &&
    dueOn !== null &&
    daysBetween(plainDate(today), plainDate(dueOn)) <= DUE_SOON_DAYS
  return t('notifications.meta.waits', {
    at,
    days: daysBetween(sent, plainDate(today)),
    near: isNear ? 'yes' : 'no',
    due: dueOn ? shortDay(dueOn, today) : '',
  })
}

/** The year only when it is another one. */
function shortDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? uiDayMonth(day) : uiDate(day)
}
