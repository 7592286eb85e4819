import type { Campaign, Dashboard } from '@/lib/contracts/campaign'
import type { ListAddress } from './use-list-address'
import type { useTaskList } from './use-task-list'

/** What every way to look at the list is given. */
export type ViewProps = {
  campaign: Campaign
  dashboard: Dashboard | undefined
  address: ListAddress
  found: ReturnType<typeof useTaskList>
  onOpen: (taskId: string) => void
}
