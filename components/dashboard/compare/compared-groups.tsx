import { GroupLine } from '@/components/charts/group-line'
import { tasksHref } from '@/components/dashboard/task-links'
import type { View } from '@/components/dashboard/view'
import { Was } from '@/components/shell/was'
import { gapText } from '@/components/task/group-facts'
import { GroupCounts } from '@/components/task/group-figures'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Comparison, DayFigures } from '@/lib/contracts/comparison'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { roman } from '@/lib/domain/task-key'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { uiMeanPercent, uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'

type Group = DayFigures['groups'][number]
type Days = Pick<Comparison, 'from' | 'to'>

type LineProps = { before: Group | undefined; after: Group; numeral: string; days: Days; view: View }

function Line({ before, after, numeral, days, view }: LineProps) {
  const t = useT()
  const shown = (group: Group) => uiMeanPercent(group.actual, isAllConfirmed(group.counts))
  const [was, is] = [before ? shown(before) : '—', shown(after)]
  return (
    <GroupLine
      href={tasksHref({ group: after.key }, view)}
      numeral={numeral}
      title={after.title}
      gap={gapText(t, after)}
      percent={
        <>
          {was !== is && <Was value={was} />} {is}
        </>
      }
      actual={after.actual}
      planned={after.planned}
      earlier={before?.actual ?? null}
      barLabel={t('compare.bar', {
        from: uiDate(days.from),
        to: uiDate(days.to),
        before: was,
        after: is,
        planned: uiPercent(after.planned),
      })}
    >
      <GroupCounts {...after} />
    </GroupLine>
  )
}

type Props = { campaign: Campaign; compared: Comparison; view: View }

/** The groups on both days: the bar is the later day's, the dotted tick the earlier one's. */
export function ComparedGroups({ campaign, compared, view }: Props) {
  const t = useT()
  const ordinals = new Map(campaign.groups.map(({ id, ordinal }) => [id, ordinal]))
  const earlier = new Map(compared.before.groups.map((group) => [group.id, group]))
  return (
    <section aria-labelledby="compared-groups">
      <SectionHeading id="compared-groups" aside={<Legend {...compared} />}>
        {t('dashboard.groups')}
      </SectionHeading>
      {compared.after.groups.map((group, index) => (
        <Line
          key={group.id}
          before={earlier.get(group.id)}
          after={group}
          numeral={roman(ordinals.get(group.id) ?? index + 1)}
          days={compared}
          view={view}
        />
      ))}
    </section>
  )
}

function Legend({ from, to }: Days) {
  const t = useT()
  return (
    <p className="flex items-center gap-4 whitespace-nowrap text-caption text-ink-2">
      <span className="inline-flex items-center gap-2">
        <span className="h-2 w-4.5 rounded-[1px] bg-actual" />
        {uiDayMonth(to)}
      </span>
      <span className="inline-flex items-center gap-2">
        <span className="h-3.5 border-ink border-l-2 border-dotted" />
        {uiDayMonth(from)}
      </span>
      <span className="inline-flex items-center gap-2">
        <span className="h-3.5 w-1.5 rounded-t-[3px] bg-brand" />
        {t('compare.planned')}
      </span>
    </p>
  )
}
