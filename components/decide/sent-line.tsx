import { useViewer } from '@/components/shell/viewer-provider'
import { cn } from '@/components/ui/cn'
import type { ResultDecision } from '@/lib/contracts/decision'
import { daysBetween, plainDate, vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'

const b = (chunks: React.ReactNode[]) => <b className="font-semibold text-ink">{chunks}</b>

/** Who sent it when, how long it waits, and whether it was in time: judged by the day it was sent. */
export function SentLine({ found: { result, effect, judgedBy, task } }: { found: ResultDecision }) {
  const t = useT()
  const locale = useLocale()
  const { today } = useViewer()
  if (!result) return null
  const sentOn = vietnamDay(result.at)
  const days = daysBetween(sentOn, plainDate(today))
  const early =
    judgedBy && task.submittedOn ? daysBetween(plainDate(task.submittedOn), plainDate(judgedBy)) : null
  return (
    <p className="pt-1.5 text-ink-2 text-secondary">
      {t.rich(effect ? 'decide.sentWaits' : 'decide.sent', {
        b,
        name: result.by.name,
        at: uiDateTime(result.at, locale),
        n: days,
      })}{' '}
      {judgedBy && early !== null && (
        <>
          {t('decide.due', { due: uiDate(judgedBy) })}{' '}
          <b className={cn('font-semibold', early < 0 ? 'text-late' : 'text-done')}>
            {early < 0 ? t('decide.lateBy', { n: -early }) : t('decide.onTime', { n: early })}
          </b>
        </>
      )}
    </p>
  )
}
