import { useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { usePressKey } from '@/components/task/use-press-key'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { IconButton } from '@/components/ui/icon-button'
import { useToast } from '@/components/ui/toast'
import type { ReportSchedule } from '@/lib/contracts/report-schedule'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useSaveReportSchedule } from '@/lib/queries/report-schedules'
import { factsOf, lineOf } from './schedule-words'

type Props = { schedule: ReportSchedule; onEdit: () => void; onDelete: () => void }

/** One schedule in a sentence, what becomes of it, and what can be done about it. */
export function ScheduleRow({ schedule, onEdit, onDelete }: Props) {
  const t = useT()
  const locale = useLocale()
  const line = lineOf(t, schedule)
  const named = (verb: string) => t('schedules.of', { verb, line })
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b py-2.5">
      <div className="min-w-0 flex-1 basis-72">
        <p className={cn('font-medium text-body', schedule.pausedFor && 'text-ink-2')}>{line}</p>
        <p className="text-pretty text-ink-3 text-secondary">{factsOf(t, schedule, locale).join(' · ')}</p>
      </div>
      <div className="flex flex-none items-center gap-1 max-md:-ml-4">
        <PauseButton schedule={schedule} named={named} onEdit={onEdit} />
        <IconButton icon="pencil" label={named(t('schedules.edit'))} onClick={onEdit} />
        <IconButton icon="trash" label={named(t('schedules.delete'))} onClick={onDelete} />
      </div>
    </li>
  )
}

type PauseProps = { schedule: ReportSchedule; named: (verb: string) => string; onEdit: () => void }

/** Pauses or resumes at once; one that has lost its owner needs another first. */
function PauseButton({ schedule, named, onEdit }: PauseProps) {
  const t = useT()
  const toast = useToast()
  const locale = useLocale()
  const { campaignId } = useViewer()
  const { mutate, isPending } = useSaveReportSchedule(campaignId)
  const { keyOf } = usePressKey()
  const { id, version, pausedFor } = schedule
  const verb = t(pausedFor ? 'schedules.resume' : 'schedules.pause')
  const press = () => {
    if (pausedFor && pausedFor !== 'by_hand') return onEdit()
    const body = { version, paused: pausedFor === null }
    mutate(
      { id, body, key: keyOf(body) },
      {
        onSuccess: ({ nextRunAt }) => {
          const at = nextRunAt ? uiDateTime(nextRunAt, locale) : ''
          toast.show({
            message: body.paused ? t('schedules.paused') : t('schedules.resumed', { at }),
            icon: 'tick',
          })
        },
        onError: (error) => toast.show({ message: refusalText(t, error) }),
      },
    )
  }
  return (
    <Button size="sm" variant="ghost" busy={isPending} aria-label={named(verb)} onClick={press}>
      {verb}
    </Button>
  )
}
