import { lazy, Suspense } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { ButtonLink } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { mayOnSome } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { AddingUp } from './adding-up'
import { AskedAndUrged } from './asked-and-urged'
import { ComingDays } from './coming-days'
import { DecisionQueue } from './decision-queue'
import { GroupProgress } from './group-progress'
import { KeyFigures } from './key-figures'
import { LeadSentence } from './lead-sentence'
import { OpenObstacles } from './open-obstacles'
import { Risks } from './risks'
import { OverdueThen, SinceThen } from './then-and-now'
import { UnitStates } from './unit-states'
import type { View } from './view'

/** Drawn on this page alone, so that no other fetches them. */
const CumulativeCurve = lazy(() =>
  import('./cumulative-curve').then((module) => ({ default: module.CumulativeCurve })),
)
const WayBack = lazy(() => import('./way-back').then((module) => ({ default: module.WayBack })))

type Props = {
  campaign: Campaign
  figures: Dashboard
  view: View
  /** The figures are those of now, so that what waits can be decided. */
  live: boolean
}

const COLUMNS = 'flex flex-col gap-y-11 max-md:gap-y-9 lg:grid xl:gap-x-14 xl:grid-cols-[minmax(0,1fr)_420px]'
const DECISION_COLUMNS = `${COLUMNS} lg:gap-x-14 lg:grid-cols-[minmax(0,1fr)_380px]`
/** The table of units needs the room where the screen has none to spare: its sums must be in sight. */
const UNIT_COLUMNS = `${COLUMNS} lg:gap-x-8 lg:grid-cols-[minmax(0,1fr)_300px]`

/** Everything below the road, in the order of a meeting; in one column the queue comes before the rest. */
export function DashboardSections({ campaign, figures, view, live }: Props) {
  const parts = { campaign, figures, view }
  const then = { campaignId: campaign.id, figures, view }
  return (
    <>
      <LeadSentence {...{ campaign, figures }} past={view.past} />
      <KeyFigures {...{ figures, view }} />
      {figures.counts.total > 0 ? <AddingUp figures={figures} /> : live && <FirstTask />}
      <div className="flex flex-col gap-11 pt-10 max-md:gap-9 max-md:pt-9">
        <div className={DECISION_COLUMNS}>
          <div className="contents lg:flex lg:flex-col lg:gap-11">
            <GroupProgress {...parts} className="max-lg:order-2" />
            <div
              className={cn('min-w-0 max-lg:order-3', figures.counts.total > 0 && 'min-h-91 max-md:min-h-96')}
            >
              <Suspense>
                <CumulativeCurve {...parts} />
              </Suspense>
            </div>
          </div>
          <div className="flex flex-col gap-11 max-lg:order-1 max-md:gap-9">
            <DecisionQueue {...{ campaign, figures, view, live }} />
            {view.past && <OverdueThen {...then} />}
            {view.past && <OpenObstacles {...{ figures, view }} />}
            {view.past && <SinceThen {...then} />}
          </div>
        </div>
        {figures.wayBack.length > 0 && (
          <div style={{ minHeight: heightOf(figures.wayBack) }} className="min-w-0">
            <Suspense>
              <WayBack {...parts} />
            </Suspense>
          </div>
        )}
        <div className={UNIT_COLUMNS}>
          <div className="contents lg:flex lg:flex-col lg:gap-11">
            {figures.units.length > 0 && <UnitStates {...parts} className="max-lg:order-3" />}
            <AskedAndUrged figures={figures} className="max-lg:order-4" />
          </div>
          <div className="contents lg:flex lg:flex-col lg:gap-11">
            <ComingDays {...parts} className="max-lg:order-1" />
            {!view.past && <OpenObstacles {...{ figures, view }} className="max-lg:order-2" />}
            <Risks {...{ figures, view }} className="max-lg:order-2" />
          </div>
        </div>
      </div>
    </>
  )
}

/** What the way back takes at least, so that nothing below it moves when it comes: a heading and its rows. */
function heightOf(ways: Dashboard['wayBack']): number {
  const rows = ways.find(({ milestone }) => milestone.ceremony)?.rows.length ?? 0
  return 130 + Math.min(rows, 12) * 46
}

function FirstTask() {
  const t = useT()
  const viewer = useViewer()
  if (!mayOnSome(viewer, 'create')) return null
  return (
    <p className="pt-6">
      <ButtonLink href="/tasks/new" icon="plus">
        {t('dashboard.addFirstTask')}
      </ButtonLink>
    </p>
  )
}
