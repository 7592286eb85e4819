import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import type { TaskSelection } from './bulk/use-selection'
import type { CellEdit } from './table/use-cell-edit'
import type { Look } from './table/use-list-look'
import type { RowOrder } from './table/use-row-order'
import type { ListAddress } from './use-list-address'
import type { useTaskList } from './use-task-list'

/** What the page knows that its rows need. */
export type ListResultProps = {
  campaign: Campaign
  dashboard: Dashboard | undefined
  address: ListAddress
  found: ReturnType<typeof useTaskList>
  edit: CellEdit
  look: Look
  rows: RowOrder
  selection: TaskSelection
  onOpen: (taskId: string) => void
}
