import { useViewer } from '@/components/shell/viewer-provider'
import { useOpenPage } from '@/components/ui/under-way'
import { fitsBeside } from '@/components/ui/use-media'
import type { TimelineItem } from '@/lib/contracts/timeline'
import { canOnTask } from '@/lib/domain/policy'

/** Whose dates this person may change here: by the policy table, not on a past day, and not of settled tasks. */
export function useMayEdit(past: string | null): (item: TimelineItem) => boolean {
  const viewer = useViewer()
  return (item) =>
    past === null &&
    item.badge !== 'completed' &&
    item.badge !== 'cancelled' &&
    canOnTask(viewer, 'edit', {
      leadUnitId: item.leadUnit.id,
      coordinatingUnitIds: [],
      ownerId: item.owner?.id ?? null,
      submittedBy: null,
    })
}

/** Beside the bars where there is room for the panel, else on the task's own page. */
export function useOpenAnywhere(open: (taskId: string) => void): (item: { id: string }) => void {
  const openPage = useOpenPage()
  return ({ id }) => (fitsBeside() ? open(id) : openPage(`/tasks/${id}`))
}
