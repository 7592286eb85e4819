import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { Forbidden } from '@/components/shell/forbidden'
import { EditTaskPage } from '@/components/task-form/task-form-page'
import { requireContext } from '@/lib/auth/viewer'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { canOnTask } from '@/lib/domain/policy'
import { findPageTask } from '@/lib/http/page-task'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'
import { taskKeys } from '@/lib/queries/task-keys'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { viewer } = await requireContext()
  const { key } = await findPageTask((await params).id)
  return { title: getTranslator(viewer.locale)('form.task.editTitle', { key }) }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  const ctx = await requireContext()
  const task = await findPageTask(id)
  const resource = {
    leadUnitId: task.leadUnit.id,
    coordinatingUnitIds: task.coordinatingUnits.map((unit) => unit.id),
    ownerId: task.owner?.id ?? null,
    submittedBy: task.submission?.by.id ?? null,
  }
  if (!canOnTask(ctx.viewer, 'edit', resource)) return <Forbidden />
  const client = createQueryClient()
  client.setQueryData(taskKeys.detail(id), task)
  client.setQueryData(campaignKeys.detail(task.campaignId), await getCampaign(ctx, task.campaignId))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <EditTaskPage id={id} />
    </HydrationBoundary>
  )
}
