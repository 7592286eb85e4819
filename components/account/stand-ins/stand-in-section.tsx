import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/section-heading'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import type { StandIn } from '@/lib/contracts/stand-in'
import { canBeAbsent } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { standInsQuery } from '@/lib/queries/stand-ins'
import { EndDialog } from './end-dialog'
import { StandInDialog } from './stand-in-dialog'
import { StandInRow } from './stand-in-row'

/** The place of the rows while they are asked for. */
function Loading() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')} className="flex flex-col gap-2 py-4">
      <Skeleton width="46%" />
      <Skeleton width="64%" height={8} />
    </SkeletonGroup>
  )
}

/** Past ones stay as a record, folded. */
const isOver = ({ state }: StandIn) => state === 'over'

/** Who stands in for whom while a manager or leader is absent. Who neither decides nor stands in sees nothing of it. */
export function StandInSection() {
  const t = useT()
  const { id: me, role } = useViewer()
  const asked = useQuery(standInsQuery())
  const { data } = asked
  const [asking, setAsking] = useState<'name' | StandIn | null>(null)
  const mayName = canBeAbsent(role)
  const shown = (data?.items ?? []).filter(
    ({ absent, standIn }) => role === 'leader' || [absent.id, standIn.id].includes(me),
  )
  if (!mayName && shown.length === 0) return null
  const over = shown.filter(isOver)
  return (
    <section aria-labelledby="stand-ins">
      <SectionHeading id="stand-ins">{t('standIn.title')}</SectionHeading>
      <ul>
        {shown
          .filter((row) => !isOver(row))
          .map((row) => (
            <StandInRow key={row.id} row={row} onEnd={() => setAsking(row)} />
          ))}
      </ul>
      {data && shown.every(isOver) && <p className="pt-4 text-ink-2 text-table">{t('standIn.none')}</p>}
      {!data && (asked.isError ? <LoadFailure asked={asked} className="pt-4" /> : <Loading />)}
      {over.length > 0 && (
        <details className="pt-3">
          <summary className="min-h-9 cursor-pointer content-center text-ink-2 text-secondary max-md:min-h-11">
            {t('standIn.over', { n: over.length })}
          </summary>
          <ul>
            {over.map((row) => (
              <StandInRow key={row.id} row={row} />
            ))}
          </ul>
        </details>
      )}
      {mayName && data && (
        <Button icon="user-check" className="mt-4" onClick={() => setAsking('name')}>
          {t('standIn.open')}
        </Button>
      )}
      {asking === 'name' && <StandInDialog people={data?.people ?? []} onClose={() => setAsking(null)} />}
      {asking && asking !== 'name' && <EndDialog row={asking} onClose={() => setAsking(null)} />}
    </section>
  )
}
