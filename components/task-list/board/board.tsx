import { useState } from 'react'
import { useKeyHint } from '@/components/shell/keys/use-key-hint'
import { useViewer } from '@/components/shell/viewer-provider'
import type { Moves } from '@/components/task-list/move/use-moves'
import { ResultPanel } from '@/components/task-list/result-panel'
import type { ListAddress } from '@/components/task-list/use-list-address'
import { cn } from '@/components/ui/cn'
import { Kbd } from '@/components/ui/kbd'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { STATUSES, type Status } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { BoardColumn } from './board-column'
import { StripGhost } from './board-strip'
import { moveWords } from './drop-zone'
import { useBoardKeys } from './use-board-keys'
import type { Columns } from './use-columns'
import { type Drag, useDrag } from './use-drag'

type Props = {
  address: ListAddress
  columns: Columns
  moves: Moves
  waiting: boolean
  onOpen: (taskId: string) => void
}

/** Dragging a strip, by pointer or keys, and its menu take the same steps. */
export function Board({ address, columns, moves, waiting, onOpen }: Props) {
  const t = useT()
  const toast = useToast()
  const viewer = useViewer()
  const { filter, taskId } = address
  const [focusedId, setFocused] = useState<string | null>(null)
  const { move, mayMove, stepsOf } = moves
  const land = (task: Task, to: Status) => {
    const found = move(task, to)
    if (found.kind === 'step') moves.take(task, found.verb)
    if (found.kind === 'refused')
      toast.show({ icon: 'alert', message: `${t('board.stays', { key: task.key })} ${moveWords(t, found)}` })
  }
  const dragging = useDrag(land)
  const { drag, grab, ghostRef } = dragging
  const onKey = useBoardKeys(dragging, mayMove ? 'moves' : 'reads')
  const day = filter.asOf ?? viewer.today
  return (
    <ResultPanel
      label={t('task-list.title')}
      waiting={waiting}
      className="relative flex min-h-0 flex-1 flex-col border-rule-2 border-t"
    >
      <div className={cn('flex min-h-0 flex-1 overflow-x-auto px-(--gutter)', drag && 'select-none')}>
        {STATUSES.map((status) => (
          <BoardColumn
            key={status}
            status={status}
            column={columns[status]}
            day={day}
            openId={taskId}
            focusedId={focusedId}
            drag={drag}
            moveHere={drag && move(drag.task, status)}
            hasMenu={(task) => stepsOf(task).length > 0}
            onOpen={onOpen}
            onFocus={setFocused}
            onKey={onKey}
            onLeave={() => drag?.by === 'keyboard' && dragging.cancel()}
            onGrab={mayMove ? grab : null}
            onMenu={moves.openMenu}
          />
        ))}
      </div>
      {mayMove && !taskId && <KeyHelp />}
      <p aria-live="assertive" className="sr-only">
        {drag?.by === 'keyboard' && spoken(t, drag, move)}
      </p>
      {drag?.by === 'pointer' && <StripGhost task={drag.task} day={day} ghostRef={ghostRef} />}
    </ResultPanel>
  )
}

function spoken(t: ReturnType<typeof useT>, { task, over }: Drag, move: Moves['move']) {
  if (!over) return null
  const words = moveWords(t, move(task, over)) || t('board.back')
  return t('board.spoken', { key: task.key, column: t(`states.status.${over}`), words })
}

/** Says nothing of M to whom single keys are switched off for. */
function KeyHelp() {
  const t = useT()
  const hint = useKeyHint()
  const key = (chunks: React.ReactNode[]) => <Kbd>{chunks}</Kbd>
  return (
    <p className="pointer-events-none absolute right-5 bottom-2.5 flex items-center gap-1 rounded-badge bg-paper px-2 py-1 text-caption text-ink-3 max-lg:hidden">
      {t.rich(hint('move') ? 'board.keys' : 'board.keysWithoutM', { key })}
    </p>
  )
}
