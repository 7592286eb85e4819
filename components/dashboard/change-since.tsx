import type { BadgePart } from '@/components/task/badge-parts'
import { bold } from '@/components/ui/bold'
import { Icon } from '@/components/ui/icon'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { rateTenths } from '@/lib/domain/rates'
import { uiDayMonth } from '@/lib/format/date'
import { uiNumber, uiTenths } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'

/** "↑ 2 so với 08/06"; nothing on the first day, which has no day before it. */
export function ChangeSince({ figures, part }: { figures: Dashboard; part: BadgePart }) {
  const locale = useLocale()
  const { on, badges } = figures.changesSince
  const change = part.of(badges)
  if (on >= figures.asOf) return null
  return <Change change={change} text={uiNumber(Math.abs(change), locale)} on={on} unit="tasks" />
}

/** The same for the on-time rate, in points of the figures shown; nothing while then nothing was due. */
export function RateChangeSince({ figures }: { figures: Dashboard }) {
  const locale = useLocale()
  const { on, onTime } = figures.changesSince
  const now = rateTenths(figures.rates.onTime)
  const before = rateTenths(onTime)
  if (on >= figures.asOf || now === null || before === null) return null
  const change = now - before
  return <Change change={change} text={uiTenths(Math.abs(change), locale)} on={on} unit="points" />
}

const WORDS = {
  tasks: { more: 'dashboard.change.tasks.more', fewer: 'dashboard.change.tasks.fewer' },
  points: { more: 'dashboard.change.points.more', fewer: 'dashboard.change.points.fewer' },
} as const

type Props = { change: number; text: string; on: string; unit: keyof typeof WORDS }

function Change({ change, text, on, unit }: Props) {
  const t = useT()
  const params = { ...bold, n: text, on: uiDayMonth(on) }
  if (change === 0) return <span>{t.rich('dashboard.change.none', params)}</span>
  return (
    <>
      <Icon name={change > 0 ? 'arrow-up' : 'arrow-down'} size={13} className="text-ink" />
      <span>
        {t.rich(WORDS[unit][change > 0 ? 'more' : 'fewer'], {
          ...params,
          hidden: (chunks) => <span className="sr-only">{chunks}</span>,
        })}
      </span>
    </>
  )
}
