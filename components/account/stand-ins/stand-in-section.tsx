import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { StandIn } from '@/lib/contracts/stand-in'
import { canBeAbsent } from '@/lib/domain/policy'
import { useT } from '@/lib/i18n/provider'
import { standInsQuery } from '@/lib/queries/stand-ins'
import { EndDialog } from './end-dialog'
import { StandInDialog } from './stand-in-dialog'
import { StandInRow } from './stand-in-row'

/** Past ones stay as a record, folded. */
const isOver = ({ state }: StandIn) => state === 'over'

/** Who stands in for whom while a manager or leader is absent. Who neither decides nor stands in sees nothing of it. */
export function StandInSection() {
  const t = useT()
  const { id: me, role } = useViewer()
  const { data } = useQuery(standInsQuery())
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
      {shown.every(isOver) && <p className="pt-4 text-ink-2 text-table">{t('standIn.none')}</p>}
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
      {mayName && (
        <Button icon="user-check" className="mt-4" onClick={() => setAsking('name')}>
          {t('standIn.open')}
        </Button>
      )}
      {asking === 'name' && <StandInDialog people={data?.people ?? []} onClose={() => setAsking(null)} />}
      {asking && asking !== 'name' && <EndDialog row={asking} onClose={() => setAsking(null)} />}
    </section>
  )
}
