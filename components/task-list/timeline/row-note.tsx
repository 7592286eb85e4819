import { useEffect, useRef, useState } from 'react'
import { TaskMark } from '@/components/task/task-badge'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { useT } from '@/lib/i18n/provider'
import { rowFacts } from './row-words'

type Place = { id: string; x: number; y: number; above: boolean }

const WIDTH = 288
const ROOM_BELOW = 220
const GAP = 6
const LINGER_MS = 150

/** The note beside the bar pointed at or focused: shown at once, gone shortly after, so that it can be pointed at itself. */
export function useRowNote() {
  const [place, setPlace] = useState<Place | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const keep = () => clearTimeout(timer.current)
  const hide = () => {
    keep()
    setPlace(null)
  }
  return {
    place,
    keep,
    hide,
    leave: () => {
      keep()
      timer.current = setTimeout(() => setPlace(null), LINGER_MS)
    },
    /** Under the part of the bar that is in sight, over it where there is no room. */
    showAt: (row: HTMLElement, near: number | null) => {
      keep()
      const bar = row.querySelector('[data-bar]')?.getBoundingClientRect()
      const id = row.dataset['row']
      if (!bar || !id) return setPlace(null)
      const x = Math.max(row.getBoundingClientRect().left, near ?? Math.max(bar.left, 0))
      const above = bar.bottom + ROOM_BELOW > window.innerHeight
      setPlace({
        id,
        x: Math.min(Math.max(x - WIDTH / 3, 8), window.innerWidth - WIDTH - 8),
        y: above ? window.innerHeight - bar.top + GAP : bar.bottom + GAP,
        above,
      })
    },
  }
}

export type RowNoteState = ReturnType<typeof useRowNote>

type Props = { note: RowNoteState; item: TimelineItem | undefined; mayEdit: boolean }

/** The row's own cell says the same to a screen reader. */
export function RowNote({ note, item, mayEdit }: Props) {
  const t = useT()
  const { place } = note
  if (!place || !item) return null
  const [span, ...facts] = rowFacts(t, item)
  return (
    <div
      aria-hidden="true"
      onPointerEnter={note.keep}
      onPointerLeave={note.leave}
      style={{ left: place.x, width: WIDTH, [place.above ? 'bottom' : 'top']: place.y }}
      className="fixed z-40 rounded-control bg-surface px-3.5 py-2.5 text-secondary shadow-pop print:hidden"
    >
      <p className="flex items-center gap-2 pb-1 font-medium">
        <TaskMark badge={item.badge} size={14} />
        <span className="font-num">{item.key}</span>
        {t(`states.badge.${item.badge}`)}
      </p>
      <p className="font-num font-semibold">{span}</p>
      {facts.map((fact) => (
        <p key={fact} className="text-ink-2">
          {fact}
        </p>
      ))}
      {mayEdit && item.dueOn !== null && (
        <p className="pt-1 text-caption text-ink-3">{t('timeline.dates.keys')}</p>
      )}
    </div>
  )
}
