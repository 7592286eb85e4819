import { useState } from 'react'
import { useHydrated } from '@/components/shell/use-hydrated'
import { useViewer } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Report } from '@/lib/contracts/report'
import { useT } from '@/lib/i18n/provider'
import { keepEdit, leftBehind } from './kept-edit'
import { wordsOf } from './plain-words'
import { ScrollingText } from './scrolling-text'

/**
 * What the reader typed and this device still keeps, since the report was issued before it could be stored: shown to be
 * taken over elsewhere, until they let it go.
 */
export function UnstoredWords({ report }: { report: Report }) {
  const isHydrated = useHydrated()
  return isHydrated && <Words report={report} />
}

function Words({ report: { id, sections } }: { report: Report }) {
  const t = useT()
  const { id: personId } = useViewer()
  const [kept, setKept] = useState(() => leftBehind(personId, id, Number.POSITIVE_INFINITY))
  const typed = (kept?.edit.sections ?? []).filter(({ blocks }) => blocks !== null)
  if (typed.length === 0) return null
  const drop = () => {
    keepEdit(personId, id, null)
    setKept(null)
  }
  return (
    <Notice variant="tint" icon="alert" className="items-start">
      <p className="font-medium text-table">{t('reports.unstored')}</p>
      <ScrollingText label={t('reports.unstored')}>
        <dl>
          {typed.map(({ key, blocks }) => (
            <div key={key} className="py-1">
              <dt className="text-ink-3">{sections.find((section) => section.key === key)?.title}</dt>
              <dd className="whitespace-pre-line">{blocks?.map(wordsOf).join('\n')}</dd>
            </div>
          ))}
        </dl>
      </ScrollingText>
      <Button size="sm" onClick={drop}>
        {t('reports.unstored.drop')}
      </Button>
    </Notice>
  )
}
