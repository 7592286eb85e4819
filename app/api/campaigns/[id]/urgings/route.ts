import { API } from '@/lib/contracts/routes'
import { listUrgings } from '@/lib/data/registers/urgings'
import { read } from '@/lib/http/route'

export const GET = read(API.listUrgings, ({ ctx, params, query }) =>
  listUrgings(ctx, params['id'] ?? '', query),
)
