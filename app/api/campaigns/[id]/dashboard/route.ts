import { API } from '@/lib/contracts/routes'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.getDashboard, ({ ctx, params, query }) =>
  getDashboard(ctx, params['id'] ?? '', query),
)
