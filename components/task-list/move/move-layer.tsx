import { UpdateSheet } from '@/components/task/update-sheet'
import { ExtensionDialog } from '@/components/task/verbs/extension-dialog'
import { ReasonDialog } from '@/components/task/verbs/reason-dialog'
import { BulkDialog } from '@/components/task-list/bulk/bulk-dialog'
import type { Campaign } from '@/lib/contracts/campaign'
import { MoveMenu } from './move-menu'
import type { Moves } from './use-moves'

/** What lies over a list while a task is moved: the menu, or what the chosen step asks. */
export function MoveLayer({ moves, campaign }: { moves: Moves; campaign: Campaign }) {
  return (
    <>
      <MoveMenu moves={moves} />
      <Asked moves={moves} campaign={campaign} />
    </>
  )
}

function Asked({ moves, campaign }: { moves: Moves; campaign: Campaign }) {
  const { asking, close } = moves
  if (!asking) return null
  const { task, verb } = asking
  switch (verb) {
    case 'submit':
      return <UpdateSheet task={task} onClose={close} />
    case 'extension':
      return <ExtensionDialog task={task} onClose={close} />
    case 'reassign':
      return <BulkDialog name={verb} campaign={campaign} tasks={[task]} onClose={close} onDone={() => {}} />
    default:
      return <ReasonDialog task={task} verb={verb} onClose={close} />
  }
}
