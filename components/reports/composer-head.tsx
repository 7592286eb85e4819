import { Link } from '@/components/ui/link'
import type { Report } from '@/lib/contracts/report'
import { uiTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { ReportStateBadge } from './report-state'
import type { ReportSaves } from './use-report-saves'

/** What this report is, how far it is, and whether what was typed is kept. */
export function ComposerHead({ report, saves }: { report: Report; saves?: ReportSaves }) {
  const t = useT()
  const { id, kind, periodName, state } = report
  const [last] = report.saves
  const isKept = saves?.state === 'failed' || saves?.state === 'refused'
  const said = last ? t('reports.saved', { at: uiTime(last.at), n: report.version }) : ''
  return (
    <header>
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="min-w-0 flex-1 text-pretty font-semibold text-[1.25rem]/7 max-md:text-h2">
          {t(`reports.name.${kind}`, { period: periodName })}
        </h1>
        <ReportStateBadge state={state} />
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 pt-0.5 text-secondary">
        <p className={isKept ? 'font-medium text-late' : 'text-ink-3'} role="status">
          {!saves || saves.state === 'saved'
            ? said
            : [t(`reports.save.${saves.state}`), saves.reason].filter(Boolean).join(' ')}
        </p>
        <Link href={`/reports/${id}/compare`} className="text-brand underline underline-offset-3">
          {t('reportComparison.title')}
        </Link>
      </div>
    </header>
  )
}
