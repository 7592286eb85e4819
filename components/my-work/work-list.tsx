import { Suspense, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { ToggleChip } from '@/components/ui/chip'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { FoldedSection } from './folded-section'
import { UpdateSheet, useLaterParts } from './later-parts'
import { NothingOpen, NothingThisWeek } from './nothing-left'
import { foldedSections, isDueThisWeek, isStanding, openSections } from './own-tasks'
import { WorkSection } from './work-section'

export function WorkList({ tasks }: { tasks: Task[] }) {
  const { today } = useViewer()
  const [span, setSpan] = useState<'all' | 'week'>('all')
  const [opened, setOpened] = useState<{ id: string; press: number }>({ id: '', press: 0 })
  useLaterParts()

  const standing = tasks.filter(isStanding)
  const week = standing.filter((task) => isDueThisWeek(task, today))
  const shown = span === 'all' ? standing : week
  const updating = tasks.find(({ id }) => id === opened.id)
  const open = (task: Task) => setOpened(({ press }) => ({ id: task.id, press: press + 1 }))
  return (
    <>
      <SpanChips span={span} onChange={setSpan} counts={{ all: standing.length, week: week.length }} />
      {openSections(shown).map((section) => (
        <WorkSection key={section.badge} section={section} openedId={opened.id} onOpen={open} />
      ))}
      {shown.length === 0 &&
        (span === 'week' ? (
          <NothingThisWeek tasks={standing} onShowAll={() => setSpan('all')} />
        ) : (
          <NothingOpen />
        ))}
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
    </>
  )
}

type ChipsProps = {
  span: 'all' | 'week'
  onChange: (span: 'all' | 'week') => void
  counts: Record<'all' | 'week', number>
}

function SpanChips({ span, onChange, counts }: ChipsProps) {
  const t = useT()
  const chips = [
    { value: 'all', label: t('work.span.all') },
    { value: 'week', label: t('work.span.week') },
  ] as const
  return (
    <fieldset className="flex flex-wrap gap-2 px-4 pt-4 md:px-0">
      <legend className="sr-only">{t('work.span.label')}</legend>
      {chips.map(({ value, label }) => (
        <ToggleChip key={value} pressed={span === value} onClick={() => onChange(value)}>
          {label} <b className="font-num font-semibold">{counts[value]}</b>
        </ToggleChip>
      ))}
    </fieldset>
  )
}
