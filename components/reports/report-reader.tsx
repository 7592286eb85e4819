import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { WordsDialog } from '@/components/task/verbs/words-dialog'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { useOpenPage } from '@/components/ui/under-way'
import type { Report } from '@/lib/contracts/report'
import { canInOffice } from '@/lib/domain/policy'
import { uiDate, uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useReportStep } from '@/lib/queries/reports'
import { ComposerHead } from './composer-head'
import { FiguresTable } from './figures-table'
import { SavesList } from './saves-list'
import { SectionText } from './section-text'
import { SignedScan } from './signed-scan'
import { UnstoredWords } from './unstored-words'

/** A report that can no longer be changed: what it says, that it is locked, and the way to replace it. */
export function ReportReader({ report }: { report: Report }) {
  const t = useT()
  const locale = useLocale()
  const { role } = useViewer()
  const { number, heading, issuedOn, issued, sha256, state, supersedesId, supersededById } = report
  const [isAsking, setIsAsking] = useState(false)
  return (
    <div className="flex min-w-0 flex-col gap-6 px-10 pt-7 pb-12 max-xl:px-6 max-md:px-4">
      <ComposerHead report={report} />
      <UnstoredWords report={report} />
      {issued && (
        <Notice icon="lock">
          <p>
            {t('reports.locked', {
              number: `${number}${heading.sign}`,
              date: issuedOn ? uiDate(issuedOn) : '',
              name: issued.by.name,
              at: uiDateTime(issued.at, locale),
            })}
          </p>
          {supersededById && <Other id={supersededById} words={t('reports.superseded')} />}
          {supersedesId && (
            <Other id={supersedesId} words={t('reports.supersedes', { reason: report.reason ?? '' })} />
          )}
        </Notice>
      )}
      <FiguresTable report={report} />
      <div className="flex flex-col">
        {report.sections.map((section) => (
          <section
            key={section.key}
            aria-labelledby={`section-${section.key}`}
            className="border-rule-2 border-t py-3"
          >
            <h2 id={`section-${section.key}`} className="font-semibold text-body">
              <span className="pr-3 font-normal text-ink-3">{section.number}</span>
              {section.title}
            </h2>
            <SectionText report={report} section={section} />
          </section>
        ))}
      </div>
      {issued && <SignedScan report={report} />}
      {sha256 && <Sums sha256={sha256} />}
      <SavesList report={report} onTake={null} />
      {state === 'issued' && canInOffice(role, 'compose_report') && (
        <Button icon="copy-plus" onClick={() => setIsAsking(true)}>
          {t('reports.replace')}
        </Button>
      )}
      {isAsking && <ReplaceDialog report={report} onClose={() => setIsAsking(false)} />}
    </div>
  )
}

function Other({ id, words }: { id: string; words: string }) {
  return (
    <Link href={`/reports/${id}`} className="text-brand underline underline-offset-3">
      {words}
    </Link>
  )
}

/** The sum of each file, by which anybody can tell that a copy is the one that was issued. */
function Sums({ sha256 }: { sha256: NonNullable<Report['sha256']> }) {
  const t = useT()
  return (
    <section aria-labelledby="sums">
      <h2 id="sums" className="border-rule-2 border-t pt-3 pb-1 font-semibold text-body">
        {t('reports.sums')}
      </h2>
      <dl className="text-secondary">
        {Object.entries(sha256).map(([format, sum]) => (
          <div key={format} className="flex gap-3 py-1">
            <dt className="w-12 flex-none text-ink-3 uppercase">{format}</dt>
            <dd className="min-w-0 break-all font-mono">{sum}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function ReplaceDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const t = useT()
  const openPage = useOpenPage()
  const { campaignId } = useViewer()
  const { mutateAsync } = useReportStep(campaignId, report.id, 'supersession')
  return (
    <WordsDialog
      title={t('reports.replace')}
      effect={t('reports.replace.effect')}
      verb={t('reports.replace.verb')}
      label={t('reports.reason')}
      field="reason"
      done={t('reports.replace.done')}
      onSend={async (reason, key) => {
        const draft = await mutateAsync({ body: { reason }, key })
        openPage(`/reports/${draft.id}`)
      }}
      onClose={onClose}
    />
  )
}
