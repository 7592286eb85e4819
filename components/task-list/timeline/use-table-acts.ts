import { type FocusEvent, type KeyboardEvent, type PointerEvent, useState } from 'react'
import { moveInRows } from '@/components/task-list/row-focus'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { type DateKey, dateKey } from './date-keys'
import type { RowNoteState } from './row-note'
import { movedDates } from './span-dates'
import { useDateDrag } from './use-date-drag'
import type { DateEdit } from './use-date-edit'

type Given = {
  items: readonly TimelineItem[]
  px: number
  edit: DateEdit
  note: RowNoteState
  mayEdit: (item: TimelineItem) => boolean
  onPress: (item: TimelineItem) => void
}

const rowOf = (element: EventTarget | null) =>
  element instanceof Element ? element.closest<HTMLElement>('[data-row]') : null

/** Keys, pointer and focus of the whole table: one handler each, however many rows. */
export function useTableActs({ items, px, edit, note, mayEdit, onPress }: Given) {
  const [focused, setFocused] = useState<string | null>(null)
  const itemAt = (element: EventTarget | null) => {
    const id = rowOf(element)?.dataset['row']
    return id === undefined ? undefined : items.find((item) => item.id === id)
  }
  const drag = useDateDrag({
    px,
    itemAt,
    onTry: (item, dates) => {
      note.hide()
      edit.tryOut(item, dates)
    },
    onDrop: (item, dates) =>
      dates.startsOn === item.startsOn && dates.dueOn === item.dueOn
        ? edit.drop()
        : edit.ask(item, dates, 'confirm'),
    onGiveUp: edit.drop,
    onPress,
  })
  const draftOf = (item: TimelineItem) => (edit.draft?.id === item.id ? edit.draft.dates : null)
  const keyFor = (event: KeyboardEvent<HTMLElement>, item: TimelineItem | undefined) =>
    item && mayEdit(item) ? dateKey(event, draftOf(item) !== null) : null
  const act = (key: NonNullable<DateKey>, item: TimelineItem) => {
    const dates = draftOf(item)
    if (key.act === 'pull') edit.tryOut(item, movedDates(dates ?? item, key.grip, key.days))
    else if (key.act === 'drop') edit.drop()
    else if (dates) edit.ask(item, dates, 'confirm')
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const item = itemAt(event.target)
    const key = keyFor(event, item)
    if (event.key === 'Escape') note.hide()
    if (!item || !key) return moveInRows(event)
    event.preventDefault()
    act(key, item)
  }
  return {
    focused,
    handlers: {
      ...drag,
      onKeyDown,
      onFocus: (event: FocusEvent<HTMLElement>) => {
        const row = rowOf(event.target)
        if (!row) return
        setFocused(row.dataset['row'] ?? null)
        if (event.target.matches('a[data-open]:focus-visible')) note.showAt(row, null)
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        note.hide()
        if (edit.draft && !edit.asking && rowOf(event.relatedTarget) !== rowOf(event.target)) edit.drop()
      },
      onPointerOver: (event: PointerEvent<HTMLElement>) => {
        const row = rowOf(event.target)
        const isOnBar = event.target instanceof Element && event.target.closest('[data-bar]') !== null
        if (row && isOnBar && event.buttons === 0) note.showAt(row, event.clientX)
        else note.leave()
      },
      onPointerLeave: note.leave,
    },
  }
}
