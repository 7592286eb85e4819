import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { ExtensionPage } from '@/components/decide/extension-page'
import { requireContext } from '@/lib/auth/viewer'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { findPageExtension } from '@/lib/http/page-decision'
import { getTranslator } from '@/lib/i18n/server'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'
import { taskKeys } from '@/lib/queries/task-keys'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { viewer } = await requireContext()
  const { task } = await findPageExtension((await params).id)
  return { title: getTranslator(viewer.locale)('decide.extension.title', { key: task.key }) }
}

export default async function Page({ params }: Props) {
  const { id } = await params
  const ctx = await requireContext()
  const found = await findPageExtension(id)
  const client = createQueryClient()
  client.setQueryData(taskKeys.extension(id), found)
  client.setQueryData(
    campaignKeys.detail(found.task.campaignId),
    await getCampaign(ctx, found.task.campaignId),
  )
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ExtensionPage id={id} />
    </HydrationBoundary>
  )
}
