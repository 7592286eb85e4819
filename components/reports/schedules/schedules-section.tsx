import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ReportSchedule } from '@/lib/contracts/report-schedule'
import { useT } from '@/lib/i18n/provider'
import { reportSchedulesQuery } from '@/lib/queries/report-schedules'
import { DeleteDialog } from './delete-dialog'
import { ScheduleDialog } from './schedule-dialog'
import { ScheduleRow } from './schedule-row'

type Asking = { what: 'edit'; schedule: ReportSchedule | null } | { what: 'delete'; schedule: ReportSchedule }

/** "Lập tự động": the drafts that are made by themselves. For who may write reports. */
export function SchedulesSection() {
  const t = useT()
  const { campaignId } = useViewer()
  const asked = useQuery(reportSchedulesQuery(campaignId))
  const [asking, setAsking] = useState<Asking | null>(null)
  const close = () => setAsking(null)
  const { items = [], owners = [] } = asked.data ?? {}
  return (
    <section aria-labelledby="schedules">
      <SectionHeading id="schedules" note={items.length > 0 ? items.length : undefined}>
        {t('schedules.title')}
      </SectionHeading>
      {asked.isError && !asked.data && <LoadFailure asked={asked} className="pt-4" />}
      {asked.data && items.length === 0 && (
        <p className="max-w-[66ch] text-pretty pt-4 text-ink-2 text-table">{t('schedules.none')}</p>
      )}
      <ul>
        {items.map((schedule) => (
          <ScheduleRow
            key={schedule.id}
            schedule={schedule}
            onEdit={() => setAsking({ what: 'edit', schedule })}
            onDelete={() => setAsking({ what: 'delete', schedule })}
          />
        ))}
      </ul>
      {asked.data && (
        <Button icon="clock" className="mt-4" onClick={() => setAsking({ what: 'edit', schedule: null })}>
          {t('schedules.add')}
        </Button>
      )}
      {asking?.what === 'edit' && (
        <ScheduleDialog schedule={asking.schedule} owners={owners} onClose={close} />
      )}
      {asking?.what === 'delete' && <DeleteDialog schedule={asking.schedule} onClose={close} />}
    </section>
  )
}
