import { lazy, Suspense, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import type { Report, ReportSection } from '@/lib/contracts/report'
import type { SectionBlock } from '@/lib/domain/report-section'
import { useT } from '@/lib/i18n/provider'
import type { EditorHandle } from './section-editor'
import { SectionText } from './section-text'
import { SourceSentences } from './source-sentences'
import { TokenPicker } from './token-picker'
import type { ReportSaves } from './use-report-saves'

const SectionEditor = lazy(async () => ({ default: (await import('./section-editor')).SectionEditor }))

type Props = {
  report: Report
  section: ReportSection
  open: boolean
  onOpen: (open: boolean) => void
  saves: ReportSaves
}

/** One section: read with its live figures, or written in; given back to the rules by one press. */
export function SectionCard({ report, section, open, onOpen, saves }: Props) {
  const t = useT()
  const { key, number, title, edited } = section
  const begin = () => {
    saves.see(`sections.${key}`)
    onOpen(true)
  }
  const restore = () => {
    onOpen(false)
    saves.save({ sections: [{ key, blocks: null }] })
  }
  return (
    <section aria-labelledby={`section-${key}`} className="border-rule-2 border-t py-3">
      <header className="flex min-h-9 items-center gap-3">
        <span aria-hidden="true" className="w-8 flex-none text-ink-3 text-secondary">
          {number}
        </span>
        <h2 id={`section-${key}`} className="min-w-0 flex-1 font-semibold text-body">
          {title}
        </h2>
        {edited && <span className="text-ink-3 text-secondary">{t('reports.edited')}</span>}
        {!open && <IconButton icon="pencil" label={t('reports.edit', { title })} onClick={begin} />}
      </header>
      {open ? (
        <Editing {...{ report, section, saves }} onRestore={restore} onClose={() => onOpen(false)} />
      ) : (
        <SectionText report={report} section={section} />
      )}
    </section>
  )
}

type EditingProps = Pick<Props, 'report' | 'section' | 'saves'> & {
  onRestore: () => void
  onClose: () => void
}

function Editing({ report, section, saves, onRestore, onClose }: EditingProps) {
  const t = useT()
  const handle = useRef<EditorHandle>(null)
  const [isAsking, setIsAsking] = useState(false)
  const refused = saves.errors['sections'] ?? saves.reason
  const texts = new Map(report.tokens.map(({ key, text }) => [key, text]))
  // While the dialog is there nothing beside it takes the focus: it goes before the hand is back in the text.
  const shut = () => flushSync(() => setIsAsking(false))
  const close = async () => {
    await saves.flush()
    onClose()
  }
  return (
    <>
      <div className="rounded-control bg-surface edge-field has-[:focus]:outline-2 has-[:focus]:outline-focus">
        <Suspense fallback={<div className="h-32" />}>
          <SectionEditor
            blocks={section.blocks}
            textOf={(token) => texts.get(token) ?? '—'}
            label={section.title}
            handle={handle}
            onAsk={() => setIsAsking(true)}
            onLeave={() => void close()}
            onChange={(blocks: SectionBlock[]) => saves.save({ sections: [{ key: section.key, blocks }] })}
          />
        </Suspense>
        <div
          role="toolbar"
          aria-label={t('reports.toolbar')}
          className="flex flex-wrap items-center gap-1 border-rule border-t p-1.5"
        >
          <IconButton icon="bold" label={t('reports.bold')} onClick={() => handle.current?.bold()} />
          <IconButton icon="list" label={t('reports.list')} onClick={() => handle.current?.list()} />
          <Button size="sm" variant="ghost" icon="insert-block" onClick={() => setIsAsking(true)}>
            {t('reports.insert')}
          </Button>
          <Button size="sm" variant="ghost" icon="undo" className="ml-auto" onClick={onRestore}>
            {t('reports.restore')}
          </Button>
          <Button size="sm" onClick={() => void close()}>
            {t('reports.done')}
          </Button>
        </div>
      </div>
      {refused && (
        <p role="alert" className="pt-1 text-late text-secondary">
          {refused}
        </p>
      )}
      <SourceSentences
        report={report}
        section={section.key}
        onTake={(text) => handle.current?.insertText(text)}
      />
      {isAsking && (
        <TokenPicker
          tokens={report.tokens}
          onPick={(token) => {
            shut()
            handle.current?.insert(token)
          }}
          onClose={() => {
            shut()
            handle.current?.focus()
          }}
        />
      )}
    </>
  )
}
