import { API } from '@/lib/contracts/routes'
import { listCampaigns } from '@/lib/data/campaigns/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.listCampaigns, ({ ctx }) => listCampaigns(ctx))
