import { API } from '@/lib/contracts/routes'
import { raiseObstacle } from '@/lib/data/tasks/commands-obstacles'
import { write } from '@/lib/http/route'

export const POST = write(API.raiseObstacle, ({ ctx, params, body }) =>
  raiseObstacle(ctx, params['id'] ?? '', body),
)
