import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Change } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { wordsOf } from './plain-words'
import { ScrollingText } from './scrolling-text'

type Props = { conflict: { changes: Change[] }; onSettle: (keep: 'yours' | 'theirs') => void }

/** Somebody else changed the same part meanwhile: both stand here until one is chosen. */
export function ConflictNotice({ conflict, onSettle }: Props) {
  const t = useT()
  const [first] = conflict.changes
  return (
    <Notice variant="tint" icon="alert" className="items-start">
      <p role="alert" className="font-medium text-table">
        {t('reports.conflict', { name: first?.by ?? t('reports.conflict.somebody') })}
      </p>
      <ScrollingText label={t('reports.conflict.both')}>
        <ul>
          {conflict.changes.map(({ field, yours, theirs }) => (
            <li key={field} className="py-1">
              <p>{t('reports.conflict.theirs', { text: wordsOf(theirs) })}</p>
              <p>{t('reports.conflict.yours', { text: wordsOf(yours) })}</p>
            </li>
          ))}
        </ul>
      </ScrollingText>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="primary" onClick={() => onSettle('yours')}>
          {t('reports.conflict.keep')}
        </Button>
        <Button size="sm" onClick={() => onSettle('theirs')}>
          {t('reports.conflict.take')}
        </Button>
      </div>
    </Notice>
  )
}
