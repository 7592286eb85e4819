import { API } from '@/lib/contracts/routes'
import { listIndicatorEntries } from '@/lib/data/indicators/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.listIndicatorEntries, ({ ctx, params, query }) =>
  listIndicatorEntries(ctx, params['id'] ?? '', query),
)
