import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { uiMeanPercent, uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { LINES } from './timeline-row'

type Props = {
  title: string
  count: number
  figures: Dashboard['groups'][number] | undefined
  folded: boolean
  controls: string
  onFold: () => void
}

/** Head of a group, over its bars while they scroll by; on paper it comes again on every sheet. */
export function TimelineGroupHead({ title, count, figures, folded, controls, onFold }: Props) {
  const t = useT()
  const locale = useLocale()
  const isConfirmed =
    figures !== undefined && figures.counts.completed + figures.counts.cancelled === figures.counts.total
  const matching =
    figures && figures.counts.total !== count
      ? t('task-list.group.matching', { count: uiNumber(count, locale), total: figures.counts.total })
      : null
  return (
    <tr className="sticky top-40 z-[5] block print:static print:table-header-group print:break-inside-avoid">
      <th
        scope="rowgroup"
        colSpan={2}
        className={cn(
          'grid h-[38px] grid-cols-[var(--left)_var(--track)] border-rule-2 border-b bg-sunken text-left font-normal',
        )}
      >
        <span className="sticky left-0 z-[2] flex min-w-0 items-center gap-2 bg-sunken pr-5 pl-[calc(var(--gutter)-0.25rem)]">
          <button
            type="button"
            aria-expanded={!folded}
            aria-controls={controls}
            onClick={onFold}
            className="flex min-h-7 min-w-0 flex-1 items-center gap-2 rounded-control px-1 text-left print:hidden"
          >
            <Icon name={folded ? 'chevron-right' : 'chevron-down'} />
            <b className="min-w-0 truncate font-semibold text-table">{title}</b>
            {matching && (
              <span className="flex-none whitespace-nowrap text-ink-3 text-secondary @max-[1000px]/tl:sr-only">
                {matching}
              </span>
            )}
          </button>
          {/* What stands in a button does not come again on the next sheet. */}
          <b className="hidden flex-1 font-semibold text-table print:block">{title}</b>
          {figures ? (
            <Means
              actual={uiMeanPercent(figures.actual, isConfirmed)}
              planned={uiMeanPercent(figures.planned, true)}
            />
          ) : (
            <span className="flex-none whitespace-nowrap text-ink-3 text-secondary">
              {t('timeline.group.count', { n: count })}
            </span>
          )}
        </span>
        <span className={LINES} />
      </th>
    </tr>
  )
}

/** How far the whole group is, beside where the plan has it. */
function Means({ actual, planned }: { actual: string; planned: string }) {
  const t = useT()
  return (
    <span className="flex-none whitespace-nowrap text-table">
      <span className="sr-only">{t('timeline.group.label', { actual, planned })}</span>
      <span aria-hidden="true">
        <b className="font-num font-semibold">{actual}</b>{' '}
        <span className="text-ink-3 text-secondary">{t('timeline.group.planned', { planned })}</span>
      </span>
    </span>
  )
}
