import type { ReactNode } from 'react'
import { Live } from '@/components/shell/live'
import { Providers } from '@/components/shell/providers'
import { Shell } from '@/components/shell/shell'
import { ViewerProvider } from '@/components/shell/viewer-provider'
import { Outbox } from '@/components/task/outbox/outbox'
import { requireContext } from '@/lib/auth/viewer'
import { pickCampaign } from '@/lib/data/campaigns/current'
import { listCampaigns } from '@/lib/data/campaigns/queries'
import { env } from '@/lib/env'
import { getTranslator } from '@/lib/i18n/server'

export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const ctx = await requireContext()
  const { items: campaigns } = await listCampaigns(ctx)
  const campaign = pickCampaign(campaigns, ctx.chosenCampaignId)
  const { id, name, title, role, unitId, branch, unit, theme, singleKeys, list, standsInFor } = ctx.viewer
  const viewer = {
    id,
    name,
    title,
    role,
    unitId,
    branch: [...branch],
    unit,
    theme,
    singleKeys,
    list,
    today: ctx.today,
    trial: env().trial,
    campaignId: campaign?.id ?? '',
    standsInFor: [...standsInFor],
  }
  return (
    <ViewerProvider viewer={viewer}>
      <Providers toastLabel={getTranslator(ctx.viewer.locale)('shell.toasts')}>
        <Shell campaign={campaign} campaigns={campaigns}>
          <Outbox />
          <Live />
          {children}
        </Shell>
      </Providers>
    </ViewerProvider>
  )
}
