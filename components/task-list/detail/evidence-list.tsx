import { Icon, type IconName } from '@/components/ui/icon'
import type { Evidence } from '@/lib/contracts/task'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { Section } from './section'

const ICON: Record<Evidence['kind'], IconName> = { link: 'link', document: 'file-text', file: 'paperclip' }

/** Links, official documents and files that show the work. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useT()
  return (
    <Section title={t('task-list.evidence')} note={evidence.length}>
      {evidence.length === 0 ? (
        <p className="text-ink-2 text-secondary">{t('task-list.evidence.none')}</p>
      ) : (
        <ul>
          {evidence.map((item) => (
            <li key={item.id} className="flex items-start gap-3 py-1.5 text-table">
              <Icon name={ICON[item.kind]} size={18} className="mt-px text-ink-2" />
              <span className="min-w-0 break-words">
                <EvidenceTitle item={item} />
                <span className="block text-caption font-normal text-ink-3">
                  {[numberOf(item), item.by.name].filter(Boolean).join(' · ')}
                  {' · '}
                  <span className="font-num">{uiDayMonth(vietnamDay(item.at))}</span>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function numberOf({ documentNumber, documentDate }: Evidence): string | null {
  if (!documentNumber) return null
  return documentDate ? `${documentNumber}, ${uiDate(documentDate)}` : documentNumber
}

function EvidenceTitle({ item }: { item: Evidence }) {
  const t = useT()
  if (!item.url) return <span className="font-medium">{item.title}</span>
  return (
    <a href={item.url} target="_blank" rel="noopener noreferrer" className="link">
      {item.title}
      <span className="sr-only"> {t('task-list.evidence.newTab')}</span>
    </a>
  )
}
