import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/components/ui/cn'
import { followPointer } from '@/components/ui/follow-pointer'
import { Icon } from '@/components/ui/icon'
import type { ListColumn } from '@/lib/contracts/list-preferences'
import { useT } from '@/lib/i18n/provider'
import { choosable, moved } from './columns'

export const COLUMN_LINE = 'flex items-center gap-2 rounded-badge px-1.5 py-0.5'

type Props = { chosen: readonly ListColumn[]; onChange: (columns: ListColumn[]) => void }

export function ColumnList({ chosen, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const { wished, wish } = useWished(chosen, onChange)
  const { pulled, grab } = usePulling(list, chosen, wish)
  const shown = pulled ?? chosen
  return (
    <ul ref={list}>
      {choosable(shown).map((column) => (
        <ColumnLine
          key={column}
          column={column}
          at={shown.indexOf(column)}
          count={shown.length}
          onGrab={(event) => grab(column, event)}
          onMove={(by) => wish(moved(wished(), column, wished().indexOf(column) + by))}
          onShow={(isShown) =>
            wish(isShown ? [...wished(), column] : wished().filter((other) => other !== column))
          }
        />
      ))}
    </ul>
  )
}

/** The order as it was last wished: a quick hand presses again before the list is drawn anew. */
function useWished(chosen: readonly ListColumn[], onChange: Props['onChange']) {
  const latest = useRef(chosen)
  useEffect(() => {
    latest.current = chosen
  }, [chosen])
  const wish = (columns: ListColumn[]) => {
    latest.current = columns
    onChange(columns)
  }
  return { wished: () => latest.current, wish }
}

/** Pulling a column by its handle: the list shows where it would stand, and asks once for all the way; then it has the focus. */
function usePulling(
  list: RefObject<HTMLUListElement | null>,
  chosen: readonly ListColumn[],
  onChange: Props['onChange'],
) {
  const [pulled, setPulled] = useState<readonly ListColumn[] | null>(null)
  const grab = (column: ListColumn, event: PointerEvent<HTMLElement>) => {
    const line = event.currentTarget.closest('li')
    let order: ListColumn[] = [...chosen]
    followPointer(
      event,
      {
        onStart: () => setPulled(order),
        onMove: (_, { y }) => {
          const others = [...(list.current?.children ?? [])]
            .slice(0, chosen.length)
            .filter((other) => other !== line)
          order = moved(chosen, column, others.filter((other) => middleOf(other) < y).length)
          setPulled(order)
        },
        onDrop: () => {
          setPulled(null)
          if (order.join() !== chosen.join()) onChange(order)
          line?.querySelector('input')?.focus()
        },
        onCancel: () => setPulled(null),
      },
      'finger',
    )
  }
  return { pulled, grab }
}

function middleOf(line: Element): number {
  const { top, bottom } = line.getBoundingClientRect()
  return (top + bottom) / 2
}

type LineProps = {
  column: ListColumn
  /** place among the chosen columns, -1 = not chosen */
  at: number
  count: number
  onGrab: (event: PointerEvent<HTMLElement>) => void
  onMove: (by: 1 | -1) => void
  onShow: (isShown: boolean) => void
}

function ColumnLine({ column, at, count, onGrab, onMove, onShow }: LineProps) {
  const t = useT()
  const label = t(`task-list.column.${column}`)
  return (
    <li
      className={cn(COLUMN_LINE, 'hover:bg-brand-tint')}
      onKeyDown={(event) => {
        if (!event.altKey || at < 0 || !['ArrowUp', 'ArrowDown'].includes(event.key)) return
        event.preventDefault()
        onMove(event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      <span
        aria-hidden="true"
        className={cn(
          'grid size-6 flex-none place-items-center text-ink-3',
          at < 0 ? 'invisible' : 'cursor-grab touch-none',
        )}
        onPointerDown={onGrab}
      >
        <Icon name="grip-vertical" />
      </span>
      <Checkbox
        checked={at >= 0}
        onChange={(event) => onShow(event.currentTarget.checked)}
        className="flex-1 py-1"
      >
        <span className="text-table">{label}</span>
      </Checkbox>
      {at >= 0 && (
        <span className="flex">
          <MoveButton
            label={t('task-list.columns.up', { label })}
            icon="chevron-up"
            onPress={at > 0 ? () => onMove(-1) : null}
          />
          <MoveButton
            label={t('task-list.columns.down', { label })}
            icon="chevron-down"
            onPress={at < count - 1 ? () => onMove(1) : null}
          />
        </span>
      )}
    </li>
  )
}

type MoveProps = { label: string; icon: 'chevron-up' | 'chevron-down'; onPress: (() => void) | null }

function MoveButton({ label, icon, onPress }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={onPress === null}
      onClick={onPress ?? undefined}
      className="grid size-6 place-items-center rounded-badge text-ink-2 hover:bg-surface aria-disabled:text-ink-3 aria-disabled:opacity-40"
    >
      <Icon name={icon} size={14} />
    </button>
  )
}
