import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import type { Report } from '@/lib/contracts/report'
import { vietnamDay } from '@/lib/domain/calendar'
import { canInOffice } from '@/lib/domain/policy'
import { uiDateTime, uiDayMonth, uiTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'
import { PartHead } from './part-head'
import { SavedText, type Section } from './saved-text'

type Props = {
  report: Report
  /** a section is to stand again as it did then; null = nothing of the report can be changed */
  onTake: ((section: Section) => void) | null
}

/** Who saved what, the latest first; the text of each time can be looked at. */
export function SavesList({ report, onTake }: Props) {
  const t = useT()
  const locale = useLocale()
  const { role } = useViewer()
  const mayLook = canInOffice(role, 'compose_report')
  const [open, setOpen] = useState<number | null>(null)
  const save = report.saves.find(({ version }) => version === open)
  return (
    <section aria-labelledby="saves" className="border-rule-2 border-t pt-3">
      <PartHead id="saves" icon="history" title={t('reports.saves')} />
      <ul className="max-h-60 overflow-y-auto text-secondary">
        {report.saves.map(({ version, at, by, step, note }) => (
          <li key={version} className="flex items-center gap-x-4 py-0.5">
            <span className="w-24 flex-none font-num text-ink-3">
              {uiTime(at)}, {uiDayMonth(vietnamDay(at))}
            </span>
            <span className="min-w-0 flex-1">
              {t(`reports.step.${step}`, { name: by.name })}
              {note && <span className="text-ink-3"> · {note}</span>}
            </span>
            {mayLook && version !== report.version && (
              <Button
                size="sm"
                variant="ghost"
                aria-label={t('reports.then.open', { at: uiDateTime(at, locale), name: by.name })}
                onClick={() => setOpen(version)}
              >
                {t('reports.then.look')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {save && (
        <SavedText
          report={report}
          save={save}
          onTake={
            onTake &&
            ((section) => {
              setOpen(null)
              onTake(section)
            })
          }
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  )
}
