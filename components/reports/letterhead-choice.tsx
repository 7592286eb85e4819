import { useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { useToast } from '@/components/ui/toast'
import type { Letterhead } from '@/lib/contracts/letterhead'
import type { EditReport, ReportHeading } from '@/lib/contracts/report'
import { letterheadOf } from '@/lib/domain/report-heading'
import { uiDate } from '@/lib/format/date'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { letterheadsQuery, useKeepLetterhead } from '@/lib/queries/letterheads'
import { newKey } from '@/lib/queries/tasks'

type Props = {
  heading: ReportHeading
  onChoose: (change: NonNullable<EditReport['heading']>) => void
}

const isSame = (one: Parameters<typeof letterheadOf>[0], other: Parameters<typeof letterheadOf>[0]) =>
  JSON.stringify(letterheadOf(one)) === JSON.stringify(letterheadOf(other))

/** Which body issues: its form is taken over in one step, and kept anew once it was changed here. */
export function LetterheadChoice({ heading, onChoose }: Props) {
  const t = useT()
  const { campaignId } = useViewer()
  const items = useQuery(letterheadsQuery(campaignId)).data?.items ?? []
  const standing = items.find(({ body }) => body === heading.body)
  const take = (body: string) => {
    const chosen = items.find((one) => one.body === body)
    if (chosen) onChoose(letterheadOf(chosen))
  }
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={t('reports.letterhead')}
        value={standing?.body ?? ''}
        hint={standing ? keptWords(standing, t) : t('reports.letterhead.unknown')}
        onChange={(event) => take(event.currentTarget.value)}
      >
        {!standing && <option value="">{heading.body}</option>}
        {items.map(({ body }) => (
          <option key={body}>{body}</option>
        ))}
      </SelectField>
      {(!standing?.kept || !isSame(standing, heading)) && (
        <KeepButton heading={heading} version={standing?.version ?? 0} />
      )}
    </div>
  )
}

function keptWords({ kept }: Letterhead, t: ReturnType<typeof useT>): string {
  return kept
    ? t('reports.letterhead.kept', { name: kept.by.name, date: uiDate(kept.at.slice(0, 10)) })
    : t('reports.letterhead.plan')
}

function KeepButton({ heading, version }: { heading: ReportHeading; version: number }) {
  const t = useT()
  const toast = useToast()
  const { campaignId } = useViewer()
  const { mutateAsync, isPending } = useKeepLetterhead(campaignId)
  const keep = async () => {
    try {
      await mutateAsync({ body: { ...letterheadOf(heading), version }, key: newKey() })
      toast.show({ icon: 'tick', message: t('reports.letterhead.done', { body: heading.body }) })
    } catch (error) {
      const isBeaten = error instanceof ApiError && error.code === 'conflict'
      const words = error instanceof Error ? error.message : t('errors.internal')
      toast.show({ icon: 'alert', message: isBeaten ? t('reports.letterhead.conflict') : words })
    }
  }
  return (
    <Button size="sm" className="self-start" busy={isPending} onClick={() => void keep()}>
      {t('reports.letterhead.keep')}
    </Button>
  )
}
