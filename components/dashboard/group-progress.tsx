import { ChartExport } from '@/components/charts/chart-export'
import type { ChartFile } from '@/components/charts/export-chart'
import { GroupCount, GroupLine } from '@/components/charts/group-line'
import { isAllConfirmed } from '@/components/shell/confirmed'
import { exportTexts } from '@/components/task/curve/chart-words'
import { countText, gapText, LISTED } from '@/components/task/group-facts'
import { SectionHeading } from '@/components/ui/section-heading'
import { StateMark } from '@/components/ui/state-mark'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { roman } from '@/lib/domain/task-key'
import { uiMeanPercent, uiPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { groupFile } from './group-file'
import { tasksHref } from './task-links'
import type { View } from './view'

type Group = Dashboard['groups'][number]

function Line({ group, numeral, view }: { group: Group; numeral: string; view: View }) {
  const t = useT()
  const percent = uiMeanPercent(group.actual, isAllConfirmed(group.counts))
  return (
    <GroupLine
      href={tasksHref({ group: group.key }, view)}
      numeral={numeral}
      title={group.title}
      gap={gapText(t, group)}
      percent={percent}
      actual={group.actual}
      planned={group.planned}
      barLabel={t('dashboard.group.bar', { actual: percent, planned: uiPercent(group.planned) })}
    >
      <GroupCount>{t('dashboard.count.tasks', { n: group.counts.total })}</GroupCount>
      {LISTED.filter((part) => part.of(group.badges) > 0).map((part) => (
        <GroupCount key={part.key} mark={<StateMark shape={part.mark} tone={part.tone} size={13} />}>
          {countText(t, part, group.badges)}
        </GroupCount>
      ))}
    </GroupLine>
  )
}

type Props = { campaign: Campaign; figures: Dashboard; view: View; className?: string }

/** The groups of the plan, each against its plan; a line opens the group's tasks. */
export function GroupProgress({ campaign, figures, view, className }: Props) {
  const t = useT()
  const ordinals = new Map(campaign.groups.map(({ id, ordinal }) => [id, ordinal]))
  return (
    <section aria-labelledby="groups" className={className}>
      <SectionHeading id="groups" aside={<Legend file={() => groupFile(t, campaign, figures)} />}>
        {t('dashboard.groups')}
      </SectionHeading>
      {figures.groups.map((group, index) => (
        <Line key={group.id} group={group} numeral={roman(ordinals.get(group.id) ?? index + 1)} view={view} />
      ))}
    </section>
  )
}

function Legend({ file }: { file: () => ChartFile }) {
  const t = useT()
  return (
    <div className="flex items-center gap-4 whitespace-nowrap text-caption text-ink-2">
      <span className="inline-flex items-center gap-2 max-md:hidden">
        <span className="h-2 w-4.5 rounded-[1px] bg-actual" />
        {t('dashboard.groups.actual')}
      </span>
      <span className="inline-flex items-center gap-2">
        <span className="h-3.5 w-1.5 rounded-t-[3px] bg-brand" />
        <span className="max-md:hidden">{t('dashboard.groups.planned')}</span>
        <span className="md:hidden">{t('dashboard.groups.plannedShort')}</span>
      </span>
      <ChartExport texts={exportTexts(t)} file={file} />
    </div>
  )
}
