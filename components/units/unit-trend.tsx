import { CurveFigure } from '@/components/task/curve/curve-figure'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { UnitWork } from '@/lib/contracts/unit'
import { useT } from '@/lib/i18n/provider'
import type { UnitAsked } from '@/lib/queries/units'

type Props = { campaign: Campaign; work: UnitWork; figures: Dashboard; asked: UnitAsked }

/** The cumulative curve of the branch, or of the unit alone. */
export function UnitTrend({ campaign, work, figures, asked }: Props) {
  const t = useT()
  return (
    <section aria-labelledby="trend" className="min-w-0">
      <SectionHeading id="trend" note={t(`units.trend.${asked.reach}`)}>
        {t('units.trend')}
      </SectionHeading>
      <CurveFigure
        campaign={campaign}
        figures={figures}
        title={t('units.trend.file', { unit: work.unit.shortName })}
        initialWidth={340}
      />
    </section>
  )
}
