import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { Forbidden } from '@/components/shell/forbidden'
import { NoPlan } from '@/components/shell/no-plan'
import { NewTaskPage } from '@/components/task-form/task-form-page'
import { requireContext } from '@/lib/auth/viewer'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { mayOnSome } from '@/lib/domain/policy'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('form.task.newTitle') }
}

export default async function Page() {
  const ctx = await requireContext()
  if (!mayOnSome(ctx.viewer, 'create')) return <Forbidden />
  const plan = await currentCampaign(ctx)
  if (!plan) return <NoPlan />
  const client = createQueryClient()
  client.setQueryData(campaignKeys.detail(plan.id), await getCampaign(ctx, plan.id))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <NewTaskPage />
    </HydrationBoundary>
  )
}
