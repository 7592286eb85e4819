import { API } from '@/lib/contracts/routes'
import { getComparison } from '@/lib/data/comparison/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.getComparison, ({ ctx, params, query }) =>
  getComparison(ctx, params['id'] ?? '', query),
)
