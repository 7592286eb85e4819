import { useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { ReasonDialog } from '@/components/task/reason-dialog'
import { UpdateSheet } from '@/components/task/update-sheet'
import { RESULT_ID } from '@/components/task-list/list-head'
import type { ViewProps } from '@/components/task-list/view-props'
import { Kbd } from '@/components/ui/kbd'
import { useToast } from '@/components/ui/toast'
import type { Task } from '@/lib/contracts/task'
import { roleMay } from '@/lib/domain/policy'
import { STATUSES, type Status } from '@/lib/domain/task'
import { useT } from '@/lib/i18n/provider'
import { BoardColumn } from './board-column'
import { StripGhost } from './board-strip'
import { moveWords } from './drop-zone'
import { useBoardKeys } from './use-board-keys'
import { useColumns } from './use-columns'
import { type Drag, useDrag } from './use-drag'
import { useMove } from './use-move'
import { useSteps } from './use-steps'

/** "Cột": the filtered list by state. Dragging a strip, by pointer or keys, and its menu take the same steps. */
export function Board({ campaign, dashboard, address, found, onOpen }: ViewProps) {
  const t = useT()
  const toast = useToast()
  const viewer = useViewer()
  const { filter, taskId } = address
  const [focusedId, setFocused] = useState<string | null>(null)
  const { move, stepsOf } = useMove(dashboard)
  const { take, asking, close, moved } = useSteps()
  const columns = useColumns(filter, found, moved)
  const land = (task: Task, to: Status) => {
    const found = move(task, to)
    if (found.kind === 'step') take(task, found.verb)
    if (found.kind === 'refused')
      toast.show({ icon: 'alert', message: `${t('board.stays', { key: task.key })} ${moveWords(t, found)}` })
  }
  const dragging = useDrag(land)
  const { drag, grab, ghostRef } = dragging
  const mayMove = filter.asOf === null && campaign.status === 'running' && roleMay(viewer.role, 'submit')
  const tasks = STATUSES.flatMap((status) => columns[status].tasks)
  const onKeyDown = useBoardKeys(tasks, dragging, mayMove ? 'moves' : 'reads')
  const day = filter.asOf ?? viewer.today
  return (
    <div
      id={RESULT_ID}
      role="tabpanel"
      aria-label={t('task-list.title')}
      tabIndex={-1}
      className="relative flex min-h-0 flex-1 flex-col border-rule-2 border-t outline-none"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that come up from the links of the strips */}
      <div
        onKeyDown={onKeyDown}
        onBlur={() => drag?.by === 'keyboard' && dragging.cancel()}
        className="flex min-h-0 flex-1 overflow-x-auto px-(--gutter)"
      >
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
            stepsOf={mayMove ? stepsOf : () => []}
            onOpen={onOpen}
            onFocus={setFocused}
            onGrab={mayMove ? grab : null}
            onTake={take}
          />
        ))}
      </div>
      {mayMove && <KeyHelp />}
      <p aria-live="assertive" className="sr-only">
        {drag?.by === 'keyboard' && spoken(t, drag, move)}
      </p>
      {drag?.by === 'pointer' && <StripGhost task={drag.task} day={day} ghostRef={ghostRef} />}
      {asking?.verb === 'submit' && <UpdateSheet task={asking.task} onClose={close} />}
      {asking && asking.verb !== 'submit' && (
        <ReasonDialog task={asking.task} verb={asking.verb} onClose={close} />
      )}
    </div>
  )
}

function spoken(t: ReturnType<typeof useT>, { task, over }: Drag, move: ReturnType<typeof useMove>['move']) {
  if (!over) return null
  const words = moveWords(t, move(task, over)) || t('board.back')
  return t('board.spoken', { key: task.key, column: t(`states.status.${over}`), words })
}

function KeyHelp() {
  const t = useT()
  const key = (chunks: React.ReactNode[]) => <Kbd>{chunks}</Kbd>
  return (
    <p className="pointer-events-none absolute right-5 bottom-2.5 flex items-center gap-1 rounded-badge bg-paper px-2 py-1 text-caption text-ink-3 max-lg:hidden">
      {t.rich('board.keys', { key })}
    </p>
  )
}
