'use client'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import { campaignQuery } from '@/lib/queries/campaign'
import { taskQuery } from '@/lib/queries/tasks'
import { newValues, valuesOf } from './form-values'
import { TaskFormView } from './task-form-view'
import { leadUnitsFor } from './units'

/** Gives out a task: the first group and the giver's own unit are proposed. */
export function NewTaskPage() {
  const viewer = useViewer()
  const { data: campaign } = useSuspenseQuery(campaignQuery(viewer.campaignId))
  const lead = leadUnitsFor(viewer, campaign.units, 'create').find(({ id }) => id === viewer.unitId)
  const group = campaign.groups[0]?.key ?? ''
  return (
    <TaskFormView
      campaign={campaign}
      task={null}
      first={newValues(group, viewer.role === 'leader' ? '' : (lead?.id ?? ''))}
    />
  )
}

export function EditTaskPage({ id }: { id: string }) {
  const { data: task } = useSuspenseQuery(taskQuery(id))
  const { data: campaign } = useSuspenseQuery(campaignQuery(task.campaignId))
  return <TaskFormView campaign={campaign} task={task} first={valuesOf(task, campaign)} />
}
