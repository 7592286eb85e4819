import { API } from '@/lib/contracts/routes'
import { endStandIn } from '@/lib/data/stand-ins/commands'
import { write } from '@/lib/http/route'

export const DELETE = write(API.endStandIn, ({ ctx, params }) => endStandIn(ctx, params['id'] ?? ''))
