import { tasksHref } from '@/components/dashboard/task-links'
import type { View } from '@/components/dashboard/view'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Comparison } from '@/lib/contracts/comparison'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { slipFact, slipValue } from './slip-facts'

type Props = { campaign: Campaign; slipped: Comparison['slipped']; view: View }

/** Tasks that lost ground or stood still, what a leader asks about first. */
export function SlippedList({ campaign, slipped, view }: Props) {
  const t = useT()
  const locale = useLocale()
  const { items, total } = slipped
  return (
    <section aria-labelledby="slipped">
      <SectionHeading id="slipped" aside={<span className="font-semibold">{uiNumber(total, locale)}</span>}>
        {t('compare.slipped')}
      </SectionHeading>
      {total === 0 && <p className="py-4 text-ink-2 text-body">{t('compare.slipped.none')}</p>}
      <ul>
        {items.map((task) => (
          <li key={task.id} className="break-inside-avoid border-rule border-b pt-3 pb-3.5">
            <p className="flex flex-wrap items-baseline gap-x-2 text-ink-2 text-secondary">
              <span className="font-medium font-num text-ink-3">{task.key}</span>
              {t(`compare.kind.${task.kind}`)}
              <span className="ml-auto font-num text-body text-ink">{slipValue(t, task)}</span>
            </p>
            <Link
              href={tasksHref({ task: task.id }, view)}
              className="block text-pretty py-0.5 font-medium text-body leading-[22px] hover:underline max-md:py-2.5"
            >
              {task.after.title}
            </Link>
            <p className="text-ink-2 text-secondary">
              {slipFact(t, task, { locale, milestones: campaign.milestones })}
            </p>
          </li>
        ))}
      </ul>
      <Cut shown={items.length} total={total} />
    </section>
  )
}

/** Says so where a list shows its first rows only. */
export function Cut({ shown, total }: { shown: number; total: number }) {
  const t = useT()
  if (shown >= total) return null
  return <p className="pt-3 text-ink-3 text-secondary">{t('compare.cut', { shown, total })}</p>
}
