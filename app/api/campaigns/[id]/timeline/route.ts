import { API } from '@/lib/contracts/routes'
import { listTimeline } from '@/lib/data/tasks/timeline'
import { read } from '@/lib/http/route'

export const GET = read(API.listTimeline, ({ ctx, params, query }) =>
  listTimeline(ctx, params['id'] ?? '', query),
)
