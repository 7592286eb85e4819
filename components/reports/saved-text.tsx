import { useQuery } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import type { Report } from '@/lib/contracts/report'
import type { SavedReport } from '@/lib/contracts/report-save'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { savedReportQuery } from '@/lib/queries/reports'
import { ComparedLines, isUnchanged } from './comparison/compared-text'

export type Section = SavedReport['sections'][number]
type Props = {
  report: Report
  save: Report['saves'][number]
  onTake: ((section: Section) => void) | null
  onClose: () => void
}

/** The text as it was saved once, beside what stands there now; a section that has changed since can be taken back. */
export function SavedText({ report, save, onTake, onClose }: Props) {
  const t = useT()
  const locale = useLocale()
  const { campaignId } = useViewer()
  const asked = useQuery(savedReportQuery(campaignId, report, save.version))
  const { data } = asked
  return (
    <Dialog
      open
      size="lg"
      title={t('reports.then.title', { at: uiDateTime(save.at, locale), name: save.by.name })}
      closeLabel={t('form.close')}
      onRequestClose={onClose}
    >
      {data && data.sections.length === 0 && <p>{t('reports.then.none')}</p>}
      {data && data.sections.length > 0 && <p className="text-ink-2">{t('reports.then.lead')}</p>}
      {data?.sections.map((section) => (
        <Then key={section.key} section={section} onTake={onTake && (() => onTake(section))} />
      ))}
      {!data && (asked.isError ? <LoadFailure asked={asked} /> : <Coming />)}
    </Dialog>
  )
}

/** In the place of two sections. */
function Coming() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')} className="flex flex-col gap-2.5">
      {['40%', '100%', '80%', '30%', '90%'].map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </SkeletonGroup>
  )
}

function Then({ section, onTake }: { section: Section; onTake: (() => void) | null }) {
  const t = useT()
  const { key, number, title, blocks, lines } = section
  return (
    <section aria-labelledby={`then-${key}`} className="border-rule border-t pt-3">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-1">
        <h3 id={`then-${key}`} className="min-w-0 flex-1 basis-60 font-semibold">
          <span className="pr-3 font-normal text-ink-3">{number}</span>
          {title}
        </h3>
        {blocks === null && <span className="text-ink-3 text-secondary">{t('reports.then.byRule')}</span>}
        {onTake && !isUnchanged(lines) && (
          <Button size="sm" aria-label={t('reports.then.takeOf', { title })} onClick={onTake}>
            {t('reports.then.take')}
          </Button>
        )}
      </header>
      <ComparedLines lines={lines} />
    </section>
  )
}
