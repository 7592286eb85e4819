import { Suspense, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { ToggleChip } from '@/components/ui/chip'
import { useKeptFocus } from '@/components/ui/use-kept-focus'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { FoldedSection } from './folded-section'
import { NothingLeft, UpdateSheet, useLaterParts } from './later-parts'
import {
  foldedSections,
  isDueThisWeek,
  isDueToday,
  isStanding,
  openSections,
  SPANS,
  type Span,
} from './own-tasks'
import { WorkSection } from './work-section'

type Props = {
  tasks: Task[]
  /** what the own unit coordinates */
  helped: Task[]
}

export function WorkList({ tasks, helped }: Props) {
  const [span, setSpan] = useState<Span>(tasks.length > 0 ? 'all' : 'coordinating')
  const [opened, setOpened] = useState<{ id: string; press: number }>({ id: '', press: 0 })
  const keptFocus = useKeptFocus()
  useLaterParts()

  const parts = usePartsOf(tasks, helped)
  const updating = [...tasks, ...helped].find(({ id }) => id === opened.id)
  const open = (task: Task) => setOpened(({ press }) => ({ id: task.id, press: press + 1 }))
  return (
    <div {...keptFocus} className="outline-none">
      <SpanChips span={span} onChange={setSpan} parts={parts} />
      {openSections(parts[span]).map((section) => (
        <WorkSection key={section.badge} section={section} openedId={opened.id} onOpen={open} />
      ))}
      {parts[span].length === 0 && (
        <Suspense>
          <NothingLeft span={span} tasks={parts.all} onShowAll={() => setSpan('all')} />
        </Suspense>
      )}
      {span === 'all' &&
        foldedSections(tasks).map((section) => <FoldedSection key={section.badge} section={section} />)}
      <Suspense>
        {updating && (
          <UpdateSheet
            key={opened.press}
            task={updating}
            onClose={() => setOpened((now) => ({ ...now, id: '' }))}
          />
        )}
      </Suspense>
    </div>
  )
}

function usePartsOf(tasks: Task[], helped: Task[]): Record<Span, Task[]> {
  const { today } = useViewer()
  const all = tasks.filter(isStanding)
  return {
    all,
    today: all.filter((task) => isDueToday(task, today)),
    week: all.filter((task) => isDueThisWeek(task, today)),
    coordinating: helped.filter(isStanding),
  }
}

type ChipsProps = { span: Span; onChange: (span: Span) => void; parts: Record<Span, Task[]> }

function SpanChips({ span, onChange, parts }: ChipsProps) {
  const t = useT()
  return (
    <fieldset className="flex min-w-0 gap-2 overflow-x-auto px-4 py-4 pb-1 [scrollbar-width:none] md:flex-wrap md:px-0">
      <legend className="sr-only">{t('work.span.label')}</legend>
      {SPANS.map((value) => (
        <ToggleChip key={value} pressed={span === value} onClick={() => onChange(value)}>
          {t(`work.span.${value}`)} <b className="font-num font-semibold">{parts[value].length}</b>
        </ToggleChip>
      ))}
    </fieldset>
  )
}
