import { useViewer } from '@/components/shell/viewer-provider'
import { Icon } from '@/components/ui/icon'
import type { ExtensionDecision } from '@/lib/contracts/decision'
import { daysBetween, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'

/** The two dates large, the reason quoted, who asked and how often it was moved before. */
export function BothDates({
  found: { extension, task, earlier, workingDays },
}: {
  found: ExtensionDecision
}) {
  const t = useT()
  const locale = useLocale()
  const { today } = useViewer()
  const { from, due, reason, by, at } = extension
  const left = daysBetween(plainDate(today), plainDate(from))
  return (
    <section aria-label={t('decide.bothDates')} className="mt-3 border-ink border-t pt-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1 leading-tight">
        <span className="font-num text-[1.625rem] md:text-[2.125rem]">{uiDate(from)}</span>
        <Icon name="arrow-right" size={22} />
        <span className="sr-only">{t('effect.becomes')}</span>
        <b className="font-num font-semibold text-[2rem] md:text-[2.875rem]">{uiDate(due)}</b>
        <span className="text-ink-2 text-body">
          {t('decide.added', { n: daysBetween(plainDate(from), plainDate(due)), work: workingDays.added })}
        </span>
      </p>
      <blockquote className="whitespace-pre-line break-words pt-2 text-[1.125rem]/7">
        {t('decide.words', { text: reason })}
      </blockquote>
      <p className="pt-1 text-ink-2 text-secondary">
        {t('decide.asked.by', { name: by.name, at: uiDateTime(at, locale) })}{' '}
        {left < 0 ? t('decide.asked.late', { n: -left }) : t('decide.asked.left', { n: left })}{' '}
        {task.dueLabel && t('decide.asked.wording', { label: task.dueLabel })}{' '}
        {earlier.length === 0
          ? t('decide.asked.first')
          : t('decide.asked.before', {
              n: earlier.length,
              last: uiDate(vietnamDay(earlier[0]?.decidedAt ?? at)),
            })}
      </p>
    </section>
  )
}
