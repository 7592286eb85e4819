import { API } from '@/lib/contracts/routes'
import { answerObstacle } from '@/lib/data/tasks/commands-obstacles'
import { write } from '@/lib/http/route'

export const POST = write(API.answerObstacle, ({ ctx, params, body }) =>
  answerObstacle(ctx, params['id'] ?? '', body),
)
