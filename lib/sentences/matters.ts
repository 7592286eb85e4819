import type { Briefing } from '@/lib/contracts/briefing'
import type { UnitRef } from '@/lib/contracts/task'
import { daysBetween, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { DUE_SOON_DAYS } from '@/lib/domain/deadline'
import { uiDayMonth } from '@/lib/format/date'
import type { Locale } from '@/lib/i18n/locale'
import type { Translator } from '@/lib/i18n/translate'
import { isCounted, quantityText } from './quantity'

type Decisions = Briefing['decisions']
type Result = Decisions['results'][number]
type Request = Decisions['extensions'][number]
type Silent = Decisions['silent'][number]

/** Something that waits for the reader, in words: what is asked, of which task, on what grounds. */
export type Matter = {
  id: string
  task: { id: string; key: string; title: string }
  what: string
  facts: string
} & ({ kind: 'result'; of: Result } | { kind: 'extension'; of: Request } | { kind: 'silent'; of: Silent })

/** `nameOf` = the short name of a unit. */
type Speech = { t: Translator; locale: Locale; nameOf: (unit: UnitRef) => string }

/** What waits, in the order of the dashboard's queue: results, requests, silent tasks. */
export function mattersOf(
  speech: Speech,
  { decisions, asOf }: Pick<Briefing, 'decisions' | 'asOf'>,
): Matter[] {
  return [
    ...decisions.results.map((of) => resultMatter(speech, of, asOf)),
    ...decisions.extensions.map((of) => requestMatter(speech, of)),
    ...decisions.silent.map((of) => silentMatter(speech, of)),
  ]
}

function resultMatter({ t, locale, nameOf }: Speech, of: Result, asOf: string): Matter {
  const sent = of.submittedAt ? vietnamDay(of.submittedAt) : ((of.submittedOn ?? asOf) as PlainDate)
  const isNear = of.dueOn !== null && daysBetween(asOf as PlainDate, of.dueOn as PlainDate) <= DUE_SOON_DAYS
  const more = [
    isCounted(of.indicator) ? quantityText(of.indicator, locale) : '',
    of.evidenceCount > 0 ? t('briefing.fact.evidence', { n: of.evidenceCount }) : '',
    isNear && of.dueOn ? t('briefing.fact.due', { on: uiDayMonth(of.dueOn) }) : '',
    of.opens.length > 0 ? t('briefing.fact.opens', { keys: of.opens.join(', ') }) : '',
  ].filter(Boolean)
  const said = t('briefing.fact.sent', {
    unit: nameOf(of.leadUnit),
    on: uiDayMonth(sent),
    n: daysBetween(sent, asOf as PlainDate),
  })
  return {
    ...{ kind: 'result', of, id: of.id, task: of },
    what: t('briefing.result'),
    facts: [said, more.join(', ')].filter(Boolean).join('; '),
  }
}

function requestMatter({ t, nameOf }: Speech, of: Request): Matter {
  const { task, due, reason } = of
  const from = task.dueOn ? uiDayMonth(task.dueOn) : t('briefing.noDate')
  return {
    ...{ kind: 'extension', of, id: of.id, task },
    what: t('briefing.extension', { from, to: uiDayMonth(due) }),
    facts: t('briefing.fact.reason', { unit: nameOf(task.leadUnit), reason }),
  }
}

function silentMatter({ t, nameOf }: Speech, of: Silent): Matter {
  const said = t('briefing.fact.silent', { unit: nameOf(of.leadUnit), n: of.silentDays })
  const urged = of.lastUrgedAt && t('briefing.fact.urged', { on: uiDayMonth(vietnamDay(of.lastUrgedAt)) })
  return {
    ...{ kind: 'silent', of, id: of.id, task: of },
    what: t('briefing.silent', { n: of.daysLate }),
    facts: [said, urged].filter(Boolean).join(', '),
  }
}
