import { API } from '@/lib/contracts/routes'
import { getCalendar } from '@/lib/data/tasks/calendar'
import { read } from '@/lib/http/route'

export const GET = read(API.getCalendar, ({ ctx, params, query }) =>
  getCalendar(ctx, params['id'] ?? '', query),
)
