import { isCounted, quantityText } from '@/components/task/quantity-text'
import { confirmHref, extensionHref, taskHref } from '@/components/task/task-href'
import { useShortName } from '@/components/task/unit-name'
import type { Briefing } from '@/lib/contracts/briefing'
import { daysBetween, type PlainDate, vietnamDay } from '@/lib/domain/calendar'
import { DUE_SOON_DAYS } from '@/lib/domain/deadline'
import { uiDayMonth } from '@/lib/format/date'
import type { MessageKey } from '@/lib/i18n/message-key'
import { useLocale, useT } from '@/lib/i18n/provider'

type Decisions = Briefing['decisions']
type Result = Decisions['results'][number]
type Request = Decisions['extensions'][number]
type Silent = Decisions['silent'][number]

/** Something that waits for the reader, in words: what is asked, of which task, on what grounds, and the boxes for the pen. */
export type Matter = {
  id: string
  task: { id: string; key: string; title: string }
  href: string
  what: string
  facts: string
  boxes: readonly [MessageKey, MessageKey]
} & ({ kind: 'result'; of: Result } | { kind: 'extension'; of: Request } | { kind: 'silent'; of: Silent })

/** What waits, in the order of the dashboard's queue: results, requests, silent tasks. */
export function useMatters({ decisions, asOf }: Pick<Briefing, 'decisions' | 'asOf'>): Matter[] {
  const result = useResultWords(asOf)
  const request = useRequestWords()
  const silent = useSilentWords()
  return [
    ...decisions.results.map(result),
    ...decisions.extensions.map(request),
    ...decisions.silent.map(silent),
  ]
}

function useResultWords(asOf: string) {
  const t = useT()
  const locale = useLocale()
  const nameOf = useShortName()
  return (of: Result): Matter => {
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
      ...{ kind: 'result', of, id: of.id, task: of, href: confirmHref(of) },
      what: t('briefing.result'),
      facts: [said, more.join(', ')].filter(Boolean).join('; '),
      boxes: ['task.confirm.verb', 'verb.return'],
    }
  }
}

function useRequestWords() {
  const t = useT()
  const nameOf = useShortName()
  return (of: Request): Matter => {
    const { task, due, reason } = of
    const from = task.dueOn ? uiDayMonth(task.dueOn) : t('briefing.noDate')
    return {
      ...{ kind: 'extension', of, id: of.id, task, href: extensionHref(of) },
      what: t('briefing.extension', { from, to: uiDayMonth(due) }),
      facts: t('briefing.fact.reason', { unit: nameOf(task.leadUnit), reason }),
      boxes: ['dashboard.queue.approve', 'dashboard.queue.decline'],
    }
  }
}

function useSilentWords() {
  const t = useT()
  const nameOf = useShortName()
  return (of: Silent): Matter => {
    const said = t('briefing.fact.silent', { unit: nameOf(of.leadUnit), n: of.silentDays })
    const urged = of.lastUrgedAt && t('briefing.fact.urged', { on: uiDayMonth(vietnamDay(of.lastUrgedAt)) })
    return {
      ...{ kind: 'silent', of, id: of.id, task: of, href: taskHref(of) },
      what: t('briefing.silent', { n: of.daysLate }),
      facts: [said, urged].filter(Boolean).join(', '),
      boxes: ['dashboard.queue.urge', 'briefing.reassign'],
    }
  }
}

/** Letters of the first lines of a matter, for the room they take on paper. */
export const lettersOf = ({ what, task }: Matter): number => what.length + 2 + task.title.length
