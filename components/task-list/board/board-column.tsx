import { useId, useState } from 'react'
import { BADGE_LOOK } from '@/components/task/badge-look'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { StateMark } from '@/components/ui/state-mark'
import type { Task } from '@/lib/contracts/task'
import type { Status } from '@/lib/domain/task'
import type { Move } from '@/lib/domain/transitions'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { BoardStrip, type StripActions } from './board-strip'
import { DropZone, MoveNote } from './drop-zone'
import type { ColumnTasks } from './use-column'
import type { Drag } from './use-drag'

type Props = StripActions & {
  status: Status
  column: ColumnTasks
  day: string
  openId: string | null
  focusedId: string | null
  drag: Drag | null
  moveHere: Move | null
  hasMenu: (task: Task) => boolean
}

/** A state with its tasks; empty or rare it is folded to a spine, which a press or something dragged over it opens. */
export function BoardColumn(props: Props) {
  const { status, column, drag, moveHere } = props
  const t = useT()
  const bodyId = useId()
  const [chosen, setChosen] = useState<'folded' | 'unfolded' | null>(null)
  const { count } = column
  const isVisited = drag?.visited.includes(status) ?? false
  const isRare = status === 'cancelled' || count === 0
  const isFolded = !isVisited && (chosen ? chosen === 'folded' : isRare)
  const isOver = drag?.over === status && moveHere !== null
  const isTarget = isOver && moveHere.kind === 'step'
  const head = (
    <ColumnHead
      status={status}
      count={count}
      controls={bodyId}
      state={isFolded ? 'folded' : 'unfolded'}
      onToggle={() => setChosen(isFolded ? 'unfolded' : 'folded')}
    />
  )
  if (isFolded) {
    return (
      <section data-column={status} aria-label={t(`states.status.${status}`)} className={cn(COLUMN, 'w-10')}>
        {head}
      </section>
    )
  }
  return (
    <section
      data-column={status}
      aria-label={t(`states.status.${status}`)}
      className={cn(
        COLUMN,
        'min-w-44 basis-0 px-3 first:pl-0',
        status === 'in_progress' ? 'grow-[13]' : 'grow-[10]',
        isTarget && 'bg-brand-tint [--bar-bg:var(--brand-tint)]',
      )}
    >
      {head}
      {moveHere && !isTarget && <MoveNote move={moveHere} tone={isOver ? 'loud' : 'quiet'} />}
      {isTarget && drag && <DropZone verb={moveHere.verb} to={status} task={drag.task} />}
      <Strips {...props} bodyId={bodyId} />
    </section>
  )
}

function Strips(props: Props & { bodyId: string }) {
  const { column, day, openId, focusedId, drag, hasMenu, bodyId } = props
  const t = useT()
  const { tasks, more, onRetry } = column
  const stop = tasks.find(({ id }) => id === focusedId) ?? tasks[0]
  return (
    <ol
      id={bodyId}
      aria-busy={column.count === null && !onRetry}
      className="-mx-3 min-h-0 flex-1 overflow-y-auto overscroll-contain px-3 pb-10 print:overflow-visible [scrollbar-width:thin]"
    >
      {tasks.map((task) => (
        <BoardStrip
          key={task.id}
          task={task}
          day={day}
          menu={hasMenu(task) ? 'offered' : 'none'}
          look={drag?.task.id === task.id ? 'lifted' : openId === task.id ? 'open' : 'plain'}
          tabIndex={task === stop ? 0 : -1}
          onOpen={props.onOpen}
          onFocus={props.onFocus}
          onKey={props.onKey}
          onLeave={props.onLeave}
          onGrab={props.onGrab}
          onMenu={props.onMenu}
        />
      ))}
      {more && (
        <li className="py-3">
          <Button size="sm" busy={more.busy} onClick={more.onMore}>
            {t('task-list.more')}
          </Button>
        </li>
      )}
      {onRetry && (
        <li className="flex flex-col items-start gap-2 py-3 text-caption text-ink-2">
          {t('states.loadError.title')}
          <Button size="sm" icon="rotate" onClick={onRetry}>
            {t('states.loadError.retry')}
          </Button>
        </li>
      )}
      {column.count === 0 && <li className="py-3 text-caption text-ink-3">{t('board.empty')}</li>}
    </ol>
  )
}

const COLUMN = 'flex min-h-0 flex-col border-rule border-l first:border-l-0'

type HeadProps = {
  status: Status
  count: number | null
  controls: string
  state: 'folded' | 'unfolded'
  onToggle: () => void
}

function ColumnHead({ status, count, controls, state, onToggle }: HeadProps) {
  const t = useT()
  const locale = useLocale()
  const { mark, tone } = BADGE_LOOK[status]
  const isFolded = state === 'folded'
  return (
    <h2 className={isFolded ? 'min-h-0 flex-1' : 'flex-none border-rule-2 border-b'}>
      <button
        type="button"
        aria-expanded={!isFolded}
        aria-controls={isFolded ? undefined : controls}
        title={t(isFolded ? 'board.unfold' : 'board.fold')}
        onClick={onToggle}
        className={cn(
          'flex items-center gap-2 whitespace-nowrap text-table -outline-offset-2',
          isFolded
            ? 'size-full justify-start pt-4 pb-3 text-ink-2 [writing-mode:vertical-rl] hover:bg-sunken'
            : 'h-12 w-full',
        )}
      >
        <StateMark shape={mark} tone={tone} />
        <span className={cn('min-w-0 truncate', isFolded ? 'order-last font-medium' : 'font-semibold')}>
          {t(`states.status.${status}`)}
        </span>
        <span className="font-normal font-num text-ink-3 text-secondary">
          {count === null ? '' : uiNumber(count, locale)}
        </span>
      </button>
    </h2>
  )
}
