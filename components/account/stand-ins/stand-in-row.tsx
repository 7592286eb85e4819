import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import type { StandIn } from '@/lib/contracts/stand-in'
import { canOnStandIn } from '@/lib/domain/policy'
import { uiDate, uiDateTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'

/** One stand-in: who for whom, which days, and whether it holds now. */
export function StandInRow({ row, onEnd }: { row: StandIn; onEnd?: () => void }) {
  const t = useT()
  const viewer = useViewer()
  const { absent, standIn, fromOn, toOn, grantedBy, endedAt, state } = row
  const mayEnd = onEnd && canOnStandIn(viewer, 'end', { absentId: absent.id, standInId: standIn.id })
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b py-2.5">
      <span className="min-w-0 flex-1 basis-60">
        <b className="block font-medium text-table">
          {t('standIn.who', { standIn: standIn.name, absent: absent.name })}
        </b>
        <span className="text-ink-3 text-secondary">
          {t('standIn.days', { from: uiDate(fromOn), to: uiDate(toOn), name: grantedBy.name })}
        </span>
      </span>
      <span className="text-ink-2 text-secondary">
        {endedAt ? t('standIn.state.ended', { time: uiDateTime(endedAt) }) : t(`standIn.state.${state}`)}
      </span>
      {mayEnd && (
        <Button size="sm" onClick={onEnd}>
          {t('standIn.end')}
        </Button>
      )}
    </li>
  )
}
