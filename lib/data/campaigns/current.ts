import 'server-only'
import type { CampaignRef } from '@/lib/contracts/campaign'
import type { Context } from '@/lib/data/context'
import { listCampaigns } from './queries'

/** The plan the workspace shows: the chosen one, else the newest running, else the newest; null before the first is issued. */
export function pickCampaign(items: CampaignRef[], chosenId: string | undefined): CampaignRef | null {
  const chosen = items.find(({ id }) => id === chosenId)
  return chosen ?? items.find(({ status }) => status === 'running') ?? items[0] ?? null
}

export async function currentCampaign(ctx: Context): Promise<CampaignRef | null> {
  const { items } = await listCampaigns(ctx)
  return pickCampaign(items, ctx.chosenCampaignId)
}
