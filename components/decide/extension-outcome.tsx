import type { ExtensionDecision } from '@/lib/contracts/decision'
import { uiDate, uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { Outcome } from './outcome'
import type { Queue } from './use-queue'

type Props = { found: ExtensionDecision; queue: Queue }

/** Decided meanwhile, or closed by another step: what became of it, by whom and when. */
export function ExtensionOutcome({ found: { extension }, queue }: Props) {
  const t = useT()
  const locale = useLocale()
  const { state, due, from, decidedBy, decidedAt, note } = extension
  const title =
    state === 'approved'
      ? t('decide.extension.was.approved', { date: uiDate(due) })
      : state === 'declined'
        ? t('decide.extension.was.declined', { date: uiDate(from) })
        : t('decide.extension.was.closed')
  return (
    <Outcome title={title} queue={queue}>
      {decidedBy && decidedAt && (
        <p>{t('decide.decidedBy', { name: decidedBy.name, at: uiDateTime(decidedAt, locale) })}</p>
      )}
      {note && <p className="whitespace-pre-line">{t('decide.words', { text: note })}</p>}
    </Outcome>
  )
}
