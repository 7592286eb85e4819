import { API } from '@/lib/contracts/routes'
import { listIndicators } from '@/lib/data/indicators/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.listIndicators, ({ ctx, params, query }) =>
  listIndicators(ctx, params['id'] ?? '', query),
)
