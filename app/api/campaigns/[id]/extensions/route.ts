import { API } from '@/lib/contracts/routes'
import { listExtensions } from '@/lib/data/registers/extensions'
import { read } from '@/lib/http/route'

export const GET = read(API.listExtensions, ({ ctx, params, query }) =>
  listExtensions(ctx, params['id'] ?? '', query),
)
