import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { Report } from '@/lib/contracts/report'
import { useT } from '@/lib/i18n/provider'
import { LinesField } from './lines-field'
import { PartHead } from './part-head'
import type { ReportSaves } from './use-report-saves'

/** Where the report goes; written one a line. */
export function Recipients({ report, saves }: { report: Report; saves: ReportSaves }) {
  const t = useT()
  const { recipients } = report.heading
  const [isOpen, setIsOpen] = useState(false)
  const title = t('reports.recipients')
  return (
    <section aria-labelledby="recipients" className="border-rule-2 border-t pt-3">
      <PartHead id="recipients" icon="send" title={title}>
        {!isOpen && (
          <IconButton icon="pencil" label={t('reports.edit', { title })} onClick={() => setIsOpen(true)} />
        )}
      </PartHead>
      {isOpen ? (
        <div className="flex flex-col items-end gap-2">
          <div className="w-full">
            <LinesField
              label={title}
              lines={recipients}
              error={saves.errors['heading.recipients']}
              onBegin={() => saves.see('heading.recipients')}
              onChange={(changed) => saves.save({ heading: { recipients: changed } })}
            />
          </div>
          <Button size="sm" onClick={() => void saves.flush().then(() => setIsOpen(false))}>
            {t('reports.done')}
          </Button>
        </div>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {recipients.map((name) => (
            <li
              key={name}
              className="max-w-full break-words rounded-[14px] px-3 py-1 text-secondary edge-rule-2"
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
