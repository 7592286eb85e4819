import { API } from '@/lib/contracts/routes'
import { getBriefing } from '@/lib/data/briefing/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.getBriefing, ({ ctx, params, query }) =>
  getBriefing(ctx, params['id'] ?? '', query),
)
