import { cn } from '@/components/ui/cn'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ReportComparison } from '@/lib/contracts/report-comparison'
import { useT } from '@/lib/i18n/provider'

type Section = ReportComparison['sections'][number]
type Piece = Section['lines'][number][number]

/** The text of the later report, with what of the earlier one went struck through and what came underlined. */
export function ComparedText({ compared: { sections } }: { compared: ReportComparison }) {
  const t = useT()
  return (
    <section aria-labelledby="compared-text">
      <SectionHeading
        id="compared-text"
        aside={
          <p className="text-caption text-ink-2">
            <Words piece={{ kind: 'gone', text: t('reportComparison.gone') }} />{' '}
            <Words piece={{ kind: 'new', text: t('reportComparison.new') }} />
          </p>
        }
      >
        {t('reportComparison.text')}
      </SectionHeading>
      {sections.map((section) => (
        <SectionLines key={section.key} section={section} />
      ))}
    </section>
  )
}

function SectionLines({ section: { key, number, title, lines } }: { section: Section }) {
  return (
    <section aria-labelledby={`compared-text-${key}`} className="border-rule border-b py-4">
      <h3 id={`compared-text-${key}`} className="pb-1 font-semibold text-body">
        <span className="pr-3 font-normal text-ink-3">{number}</span>
        {title}
      </h3>
      <ComparedLines lines={lines} />
    </section>
  )
}

export const isUnchanged = (lines: Section['lines']) =>
  lines.every((line) => line.every(({ kind }) => kind === 'same'))

/** Lines of a text with what went struck through and what came underlined; of one that stayed as it was, only that. */
export function ComparedLines({ lines }: Pick<Section, 'lines'>) {
  const t = useT()
  if (isUnchanged(lines)) return <p className="text-ink-3 text-table">{t('reportComparison.same')}</p>
  return (
    <div className="flex max-w-[80ch] flex-col gap-1.5 text-table">
      {lines.map((line, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place, and keeps nothing of its own
        <p key={n} className="break-words">
          {line.map((piece, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece of text has no name but its place, and keeps nothing of its own
            <Words key={place} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  )
}

function Words({ piece: { kind, text } }: { piece: Piece }) {
  const t = useT()
  if (kind === 'same') return text
  const Element = kind === 'gone' ? 'del' : 'ins'
  return (
    <Element className={cn(kind === 'gone' ? 'text-ink-3' : 'bg-brand-tint text-ink decoration-brand')}>
      <span className="sr-only">
        {t(kind === 'gone' ? 'reportComparison.gone' : 'reportComparison.new')}:{' '}
      </span>
      {text}
    </Element>
  )
}
