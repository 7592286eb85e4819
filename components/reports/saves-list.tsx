import type { Report } from '@/lib/contracts/report'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { PartHead } from './part-head'

/** Who saved what, the latest first. */
export function SavesList({ report }: { report: Report }) {
  const t = useT()
  const locale = useLocale()
  return (
    <section aria-labelledby="saves" className="border-rule-2 border-t pt-3">
      <PartHead id="saves" icon="history" title={t('reports.saves')} />
      <ul className="max-h-60 overflow-y-auto text-secondary">
        {lastOfEach(report.saves).map(({ at, by, step, note }) => (
          <li key={at + step} className="flex flex-wrap gap-x-4 py-1">
            <span className="w-36 flex-none font-num text-ink-3">{uiDateTime(at, locale)}</span>
            <span className="min-w-0">
              {t(`reports.step.${step}`, { name: by.name })}
              {note && <span className="text-ink-3"> · {note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What one person saved again and again without a step between is one line: the last time. */
function lastOfEach(saves: Report['saves']): Report['saves'] {
  return saves.filter(({ step, by }, n) => {
    const later = saves[n - 1]
    return step !== 'report_edit' || later?.step !== step || later.by.id !== by.id
  })
}
