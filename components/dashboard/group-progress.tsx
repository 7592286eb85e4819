import { ChartExport } from '@/components/charts/chart-export'
import type { ChartFile } from '@/components/charts/export-chart'
import { exportTexts } from '@/components/task/curve/chart-words'
import { GroupFigures } from '@/components/task/group-figures'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { roman } from '@/lib/domain/task-key'
import { useT } from '@/lib/i18n/provider'
import { groupFile } from './group-file'
import { tasksHref } from './task-links'
import type { View } from './view'

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
        <GroupFigures
          key={group.id}
          href={tasksHref({ group: group.key }, view)}
          numeral={roman(ordinals.get(group.id) ?? index + 1)}
          group={group}
        />
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
