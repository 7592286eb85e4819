import { API } from '@/lib/contracts/routes'
import { listNotifications } from '@/lib/data/notifications/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.listNotifications, ({ ctx, params }) =>
  listNotifications(ctx, params['id'] ?? ''),
)
