import { API } from '@/lib/contracts/routes'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.getCampaign, ({ ctx, params }) => getCampaign(ctx, params['id'] ?? ''))
