import { useQuery } from '@tanstack/react-query'
import { cn } from '@/components/ui/cn'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { notificationsQuery } from '@/lib/queries/notifications'
import { useHydrated } from './use-hydrated'
import { useViewer } from './viewer-provider'

/** How much waits for the person, beside "Việc của tôi"; nothing while nothing does. */
export function TurnCount({ className }: { className: string }) {
  const t = useT()
  const locale = useLocale()
  const { campaignId } = useViewer()
  const { data: turn = 0 } = useQuery({ ...notificationsQuery(campaignId), select: (list) => list.turn })
  const isHydrated = useHydrated()
  if (turn === 0 || !isHydrated) return null
  return (
    <span className={cn('font-num', className)}>
      <span aria-hidden="true">{uiNumber(turn, locale)}</span>
      <span className="sr-only">{t('notifications.turn', { n: turn })}</span>
    </span>
  )
}
