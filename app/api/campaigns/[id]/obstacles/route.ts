import { API } from '@/lib/contracts/routes'
import { listObstacles } from '@/lib/data/registers/obstacles'
import { read } from '@/lib/http/route'

export const GET = read(API.listObstacles, ({ ctx, params, query }) =>
  listObstacles(ctx, params['id'] ?? '', query),
)
