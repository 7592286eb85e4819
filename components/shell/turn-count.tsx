import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useTold } from './notifications/use-told'

/** How much waits for the person, beside "Việc của tôi"; nothing while nothing does. */
export function TurnCount() {
  const t = useT()
  const locale = useLocale()
  const turn = useTold()?.turn ?? 0
  if (turn === 0) return null
  return (
    <span className="ml-auto rounded-full bg-sunken px-2 font-normal font-num text-ink-2 text-secondary max-lg:sr-only">
      <span aria-hidden="true">{uiNumber(turn, locale)}</span>
      <span className="sr-only">{t('notifications.turn', { n: turn })}</span>
    </span>
  )
}
