import type { ResultDecision } from '@/lib/contracts/decision'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { Outcome } from './outcome'
import type { Queue } from './use-queue'

/** Nothing waits any more: confirmed, returned or taken back meanwhile, by whom and when. */
export function ResultOutcome({ found: { result }, queue }: { found: ResultDecision; queue: Queue }) {
  const t = useT()
  const locale = useLocale()
  if (!result || result.state === 'waiting') return <Outcome title={t('decide.neverSent')} queue={queue} />
  const { decision, state } = result
  return (
    <Outcome title={t(`decide.state.${state}`)} queue={queue}>
      {decision && (
        <p>{t('decide.decidedBy', { name: decision.by.name, at: uiDateTime(decision.at, locale) })}</p>
      )}
      {decision?.note && <p className="whitespace-pre-line">{t('decide.words', { text: decision.note })}</p>}
    </Outcome>
  )
}
