import { API } from '@/lib/contracts/routes'
import { clearObstacle } from '@/lib/data/tasks/commands-obstacles'
import { write } from '@/lib/http/route'

export const POST = write(API.clearObstacle, ({ ctx, params, body }) =>
  clearObstacle(ctx, params['id'] ?? '', body),
)
