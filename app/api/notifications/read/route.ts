import { API } from '@/lib/contracts/routes'
import { markRead } from '@/lib/data/notifications/commands'
import { write } from '@/lib/http/route'

export const PUT = write(API.readNotifications, ({ ctx, body }) => markRead(ctx, body))
