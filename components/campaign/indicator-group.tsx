import { SectionHeading } from '@/components/ui/section-heading'
import type { Group } from '@/lib/contracts/campaign'
import type { IndicatorPage } from '@/lib/contracts/indicator'
import { roman } from '@/lib/domain/task-key'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { IndicatorRow } from './indicator-row'

type Props = { group: Group; page: IndicatorPage; past: string | null }

/** The indicators of one group, and what those counted in the same unit add up to. */
export function IndicatorGroup({ group, page, past }: Props) {
  const t = useT()
  const locale = useLocale()
  const items = page.items.filter((item) => item.group === group.key)
  const totals = page.totals.filter((total) => total.group === group.key)
  const reached = items.filter(({ done, target }) => done >= target).length
  const id = `group-${group.key}`
  if (items.length === 0) return null
  return (
    <section aria-labelledby={id} className="pt-9">
      <SectionHeading id={id} level={3} note={t('indicators.count', { n: items.length, reached })}>
        {roman(group.ordinal)}. {group.title}
      </SectionHeading>
      <ul>
        {items.map((item) => (
          <IndicatorRow key={item.task.id} item={item} asOf={page.asOf} past={past} />
        ))}
      </ul>
      {totals.length > 0 && (
        <p className="pt-3 text-ink-2 text-secondary">
          {t('indicators.totals')}{' '}
          {totals
            .map(({ unit, done, target, n }) =>
              t('indicators.total', {
                done: uiNumber(done, locale),
                target: uiNumber(target, locale),
                unit,
                n,
              }),
            )
            .join('; ')}
        </p>
      )}
    </section>
  )
}
