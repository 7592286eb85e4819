import { useAction } from '@/components/shell/keys/key-actions'
import { rowInHand } from '@/components/task-list/row-focus'
import { useToast } from '@/components/ui/toast'
import { useMenuAt } from '@/components/ui/use-menu-at'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useMove } from './use-move'
import { useSteps } from './use-steps'

type Known = {
  campaign: Campaign
  dashboard: Dashboard | undefined
  past: string | null
  /** the task open beside, which M means while no row has the focus */
  openId: string | null
}

type Opened = { task: Task; at: HTMLElement }

/** Everything that moves a task from a list: the steps, the menu of them (M), and what they ask. */
export function useMoves({ openId, ...known }: Known) {
  const { mayMove, move, stepsOf } = useMove(known)
  const { take, asking, close, moved } = useSteps()
  const { opened, openMenu, closeMenu } = useMenuAt<Opened>()
  return {
    openId,
    mayMove,
    move,
    stepsOf: mayMove ? stepsOf : () => [],
    take,
    asking,
    close,
    moved,
    opened,
    openMenu: (task: Task, at: HTMLElement) => openMenu({ task, at }),
    closeMenu,
  }
}

export type Moves = ReturnType<typeof useMoves>

/** M opens the menu of the row in hand, X confirms its result; each says so where there is nothing to do. */
export function useMoveKeys(moves: Moves, tasks: readonly Task[]): void {
  const t = useT()
  const toast = useToast()
  const withRow = (act: (task: Task, row: HTMLElement) => void) => () => {
    const row = rowInHand(moves.openId)
    const task = tasks.find(({ id }) => id === row?.dataset['row'])
    if (row && task) act(task, row)
  }
  const openMenu = withRow((task, row) => {
    const at = row.querySelector<HTMLElement>('[data-open]') ?? row
    if (moves.stepsOf(task).length > 0) moves.openMenu(task, at)
    else toast.show({ icon: 'lock', message: t('board.menu.none', { key: task.key }) })
  })
  const confirm = withRow((task) => {
    if (moves.stepsOf(task).some(({ verb }) => verb === 'confirm')) moves.take(task, 'confirm')
    else toast.show({ icon: 'lock', message: t('board.notWaiting', { key: task.key }) })
  })
  useAction('move', moves.mayMove ? openMenu : null)
  // A task that is open beside answers for itself.
  useAction('confirm', moves.mayMove && moves.openId === null ? confirm : null)
}
