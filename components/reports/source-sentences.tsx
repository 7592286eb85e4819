import { Button } from '@/components/ui/button'
import type { Report } from '@/lib/contracts/report'
import type { SectionKey } from '@/lib/domain/report-section'
import { useT } from '@/lib/i18n/provider'

type Props = { report: Report; section: SectionKey; onTake: (text: string) => void }

/** What staff typed themselves, to be taken over: results beside the groups, obstacles beside the difficulties. */
export function SourceSentences({ report, section, onTake }: Props) {
  const t = useT()
  const sentences = sentencesFor(report, section)
  if (sentences.length === 0) return null
  return (
    <details className="pt-2 text-secondary">
      <summary className="flex min-h-9 cursor-pointer items-center text-brand">
        {t('reports.sources', { n: sentences.length })}
      </summary>
      <ul className="flex max-h-72 flex-col overflow-y-auto">
        {sentences.map(({ key, text }) => (
          <li key={key} className="flex items-start gap-2 border-rule border-b py-1.5">
            <span className="w-12 flex-none text-ink-3">{key}</span>
            <span className="min-w-0 flex-1 break-words">{text}</span>
            <Button
              size="sm"
              variant="ghost"
              aria-label={t('reports.sources.take', { key })}
              onClick={() => onTake(text)}
            >
              {t('reports.sources.add')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

function sentencesFor({ figures }: Report, section: SectionKey): { key: string; text: string }[] {
  if (section === 'groups')
    return figures.tasks.flatMap(({ key, result }) => (result ? [{ key, text: result }] : []))
  if (section !== 'difficulties' && section !== 'proposals') return []
  const open = figures.obstacles.map(({ taskKey, text }) => ({ key: taskKey, text }))
  const known = new Set(open.map(({ key }) => key))
  const others = figures.tasks.flatMap(({ key, obstacle }) =>
    obstacle && !known.has(key) ? [{ key, text: obstacle }] : [],
  )
  return [...open, ...others]
}
