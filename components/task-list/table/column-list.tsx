import { type ComponentProps, type PointerEvent, useRef } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import type { ListColumn } from '@/lib/contracts/list-preferences'
import { useT } from '@/lib/i18n/provider'
import { choosable, moved } from './columns'

export const COLUMN_LINE = 'flex items-center gap-2 rounded-badge px-1.5 py-0.5'

type Props = { chosen: readonly ListColumn[]; onChange: (columns: ListColumn[]) => void }

export function ColumnList({ chosen, onChange }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const pulled = useRef<ListColumn | null>(null)
  const put = (column: ListColumn, to: number) => onChange(moved(chosen, column, to))
  const letGo = () => {
    pulled.current = null
  }
  const onPointerMove = ({ clientY }: PointerEvent) => {
    const column = pulled.current
    if (!column) return
    const lines = [...(list.current?.children ?? [])].slice(0, chosen.length)
    const over = lines.filter((line) => middleOf(line) < clientY).length
    const at = chosen.indexOf(column)
    // Counted among all, the line itself included: below its own place it stands one further up.
    const to = over > at ? over - 1 : over
    if (to !== at) put(column, to)
  }
  return (
    <ul ref={list}>
      {choosable(chosen).map((column) => {
        const at = chosen.indexOf(column)
        const grip = {
          onPointerDown: (event: PointerEvent<HTMLElement>) => {
            pulled.current = column
            event.currentTarget.setPointerCapture(event.pointerId)
          },
          onPointerMove,
          onPointerUp: letGo,
          onPointerCancel: letGo,
        }
        return (
          <ColumnLine
            key={column}
            column={column}
            at={at}
            count={chosen.length}
            grip={grip}
            onPut={(to) => put(column, to)}
            onShow={(isShown) =>
              onChange(isShown ? [...chosen, column] : chosen.filter((other) => other !== column))
            }
          />
        )
      })}
    </ul>
  )
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
  grip: Pick<ComponentProps<'span'>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'>
  onPut: (to: number) => void
  onShow: (isShown: boolean) => void
}

function ColumnLine({ column, at, count, grip, onPut, onShow }: LineProps) {
  const t = useT()
  const label = t(`task-list.column.${column}`)
  return (
    <li
      className={cn(COLUMN_LINE, 'hover:bg-brand-tint')}
      onKeyDown={(event) => {
        if (!event.altKey || at < 0 || !['ArrowUp', 'ArrowDown'].includes(event.key)) return
        event.preventDefault()
        onPut(event.key === 'ArrowUp' ? at - 1 : at + 1)
      }}
    >
      <span
        aria-hidden="true"
        className={cn(
          'grid size-6 flex-none place-items-center text-ink-3',
          at < 0 ? 'invisible' : 'cursor-grab touch-none',
        )}
        {...grip}
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
            onPress={at > 0 ? () => onPut(at - 1) : null}
          />
          <MoveButton
            label={t('task-list.columns.down', { label })}
            icon="chevron-down"
            onPress={at < count - 1 ? () => onPut(at + 1) : null}
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
