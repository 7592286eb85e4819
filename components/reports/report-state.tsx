import { Badge } from '@/components/ui/badge'
import type { ReportRef } from '@/lib/contracts/report'
import { useT } from '@/lib/i18n/provider'

/** How far a report is. */
export function ReportStateBadge({ state }: Pick<ReportRef, 'state'>) {
  const t = useT()
  const look = {
    draft: { tone: 'plain', icon: 'file-pen' },
    frozen: { tone: 'wait', icon: 'lock' },
    issued: { tone: 'done', icon: 'stamp' },
    superseded: { tone: 'plain', icon: 'file-x' },
  } as const
  const { tone, icon } = look[state]
  return (
    <Badge tone={tone} icon={icon}>
      {t(`reports.state.${state}`)}
    </Badge>
  )
}
