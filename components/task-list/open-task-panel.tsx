import { TaskPanel } from './detail/task-panel'
import type { useOpenTask } from './use-open-task'

type Props = { taskId: string | null; past: string | null; task: ReturnType<typeof useOpenTask> }

/** The open task beside whatever shows the list; nothing while none is open. */
export function OpenTaskPanel({ taskId, past, task }: Props) {
  if (!taskId) return null
  return (
    <TaskPanel
      key={taskId}
      id={taskId}
      past={past}
      onClose={task.close}
      onTurn={task.turn}
      place={task.place}
    />
  )
}
