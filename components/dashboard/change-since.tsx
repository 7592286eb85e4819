import { Icon } from '@/components/ui/icon'
import type { Dashboard } from '@/lib/contracts/campaign'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { BadgePart } from './badge-parts'
import { bold } from './bold'

/** "↑ 2 so với 08/06"; nothing on the first day, which has no day before it. */
export function ChangeSince({ figures, part }: { figures: Dashboard; part: BadgePart }) {
  const t = useT()
  const { on, badges } = figures.changesSince
  const change = part.of(badges)
  if (on >= figures.asOf) return null
  const params = { ...bold, n: Math.abs(change), on: uiDayMonth(on) }
  if (change === 0) return <span>{t.rich('dashboard.change.none', params)}</span>
  return (
    <>
      <Icon name={change > 0 ? 'arrow-up' : 'arrow-down'} size={13} className="text-ink" />
      <span>
        {t.rich(change > 0 ? 'dashboard.change.more' : 'dashboard.change.fewer', {
          ...params,
          hidden: (chunks) => <span className="sr-only">{chunks}</span>,
        })}
      </span>
    </>
  )
}
