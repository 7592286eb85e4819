import 'server-only'
import { cache } from 'react'
import type { CampaignRef } from '@/lib/contracts/campaign'
import type { Context } from '../context'
import { listCampaigns } from './queries'

const campaignsOf = cache((ctx: Context) => listCampaigns(ctx))

/** The plan the workspace shows: the chosen one, else the newest running, else the newest; null before the first is issued. */
export async function currentCampaign(ctx: Context): Promise<CampaignRef | null> {
  const { items } = await campaignsOf(ctx)
  const chosen = items.find(({ id }) => id === ctx.chosenCampaignId)
  return chosen ?? items.find(({ status }) => status === 'running') ?? items[0] ?? null
}

/** All plans for the switcher; asked once a page. */
export async function campaignChoices(ctx: Context): Promise<CampaignRef[]> {
  return (await campaignsOf(ctx)).items
}
