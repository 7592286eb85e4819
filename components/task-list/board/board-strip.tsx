import type { KeyboardEvent, PointerEvent } from 'react'
import { useKeyHint } from '@/components/shell/keys/use-key-hint'
import { opensBeside } from '@/components/task-list/open-beside'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { StripBody } from './strip-body'

export type StripActions = {
  onOpen: (taskId: string) => void
  onFocus: (taskId: string) => void
  onKey: (task: Task, event: KeyboardEvent<HTMLElement>) => void
  /** the focus goes from it */
  onLeave: () => void
  /** null where nothing may be moved */
  onGrab: ((task: Task, event: PointerEvent<HTMLElement>) => void) | null
  onMenu: (task: Task, at: HTMLElement) => void
}

type Props = StripActions & {
  task: Task
  day: string
  /** whether there is anything in its menu */
  menu: 'offered' | 'none'
  look: 'plain' | 'open' | 'lifted'
  tabIndex: 0 | -1
}

const LOOK = {
  plain: 'border-rule border-b',
  open: 'border-rule border-b bg-surface shadow-[inset_4px_0_0_var(--brand-fill)] [--bar-bg:var(--surface)] -mx-3 px-3',
  lifted: 'hatch-ground outline-1 outline-field outline-dashed -outline-offset-1 -mx-2 px-2',
}

/** One task in a column. */
export function BoardStrip({ task, day, menu, look, tabIndex, ...actions }: Props) {
  const { onGrab } = actions
  return (
    <li
      data-row={task.id}
      onFocus={() => actions.onFocus(task.id)}
      onBlur={actions.onLeave}
      onKeyDown={(event) => actions.onKey(task, event)}
      onPointerDown={onGrab ? (event) => onGrab(task, event) : undefined}
      className={cn(
        'relative scroll-my-2 pt-2 pb-2.5 focus-within:z-10 hover:bg-surface/60',
        onGrab && 'cursor-grab select-none',
        LOOK[look],
      )}
    >
      <StripBody
        task={task}
        day={day}
        title={<TitleLink task={task} tabIndex={tabIndex} onOpen={actions.onOpen} />}
        menu={menu === 'offered' && <MenuButton task={task} tabIndex={tabIndex} onMenu={actions.onMenu} />}
      />
    </li>
  )
}

/** The same as M, for who has no single keys. */
function MenuButton({ task, tabIndex, onMenu }: Pick<Props, 'task' | 'tabIndex' | 'onMenu'>) {
  const t = useT()
  const hint = useKeyHint()('move')
  return (
    <button
      type="button"
      aria-haspopup="menu"
      tabIndex={tabIndex}
      aria-label={t('board.menu.label', { key: task.key })}
      title={[t('board.menu.title'), hint && `(${hint})`].filter(Boolean).join(' ')}
      onClick={(event) => onMenu(task, event.currentTarget)}
      className="relative z-10 -my-1 -mr-1.5 ml-auto grid size-7 flex-none place-items-center rounded-control text-ink-2 hover:bg-sunken"
    >
      <Icon name="ellipsis" size={16} />
    </button>
  )
}

function TitleLink({
  task,
  tabIndex,
  onOpen,
}: {
  task: Task
  tabIndex: 0 | -1
  onOpen: (id: string) => void
}) {
  return (
    <Link
      href={`/tasks/${task.id}`}
      prefetch={false}
      draggable={false}
      data-open
      tabIndex={tabIndex}
      onClick={(event) => opensBeside(event) && onOpen(task.id)}
      className={cn(TITLE, 'after:absolute after:inset-0')}
    >
      {task.title}
    </Link>
  )
}

const TITLE = 'line-clamp-2 text-pretty font-medium text-table leading-5'

/** The strip as it is carried. */
export function StripGhost({ task, day, ghostRef }: Pick<Props, 'task' | 'day'> & { ghostRef: GhostRef }) {
  return (
    <div
      ref={ghostRef}
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-50 rounded-control bg-surface px-3 pt-2 pb-2.5 shadow-pop [--bar-bg:var(--surface)]"
    >
      <StripBody task={task} day={day} title={<p className={TITLE}>{task.title}</p>} />
    </div>
  )
}
type GhostRef = (element: HTMLDivElement | null) => void
