import { API } from '@/lib/contracts/routes'
import { getUnitWork } from '@/lib/data/units/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.getUnitWork, ({ ctx, params, query }) =>
  getUnitWork(ctx, params['id'] ?? '', params['key'] ?? '', query),
)
