import type { ResultDecision } from '@/lib/contracts/decision'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { Fact } from './facts'

type Props = {
  updates: ResultDecision['updates']
  /** "2/3 bài", null where nothing is counted */
  quantity: (done: number) => string | null
}

/** How the work went on, the newest last. */
export function Updates({ updates, quantity }: Props) {
  const t = useT()
  if (updates.length === 0) return null
  return (
    <Fact name={t('decide.updates')}>
      <ol>
        {updates.map(({ at, kind, done, percent, note }) => {
          const amount = (done !== null && quantity(done)) || (percent !== null ? uiPercent(percent) : null)
          const words = kind === 'submission' ? t('task.submit.open') : note
          return (
            <li key={at} className="flex gap-3">
              <time dateTime={at} className="flex-none font-num text-ink-3">
                {uiDayMonth(vietnamDay(at))}
              </time>
              <span className="min-w-0 break-words">{[amount, words].filter(Boolean).join('. ')}</span>
            </li>
          )
        })}
      </ol>
    </Fact>
  )
}

/** Results that came back before, each with the reason. */
export function EarlierReturns({ returned }: { returned: ResultDecision['returned'] }) {
  const t = useT()
  if (returned.length === 0) return null
  return (
    <Fact name={t('decide.returnedBefore', { n: returned.length })}>
      <ul>
        {returned.map(({ id, decision, at }) => (
          <li key={id} className="border-doing-fill border-l-[3px] pl-3 not-first:mt-1.5">
            <span className="block text-ink-3 text-secondary">
              {decision
                ? t('decide.returnedBy', { name: decision.by.name, date: uiDate(vietnamDay(decision.at)) })
                : uiDate(vietnamDay(at))}
            </span>
            <span className="whitespace-pre-line">{decision?.note}</span>
          </li>
        ))}
      </ul>
    </Fact>
  )
}
