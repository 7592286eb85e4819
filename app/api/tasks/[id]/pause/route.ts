import { API } from '@/lib/contracts/routes'
import { pauseTaskWork } from '@/lib/data/tasks/commands-state'
import { write } from '@/lib/http/route'

export const POST = write(API.pauseTask, ({ ctx, params, body }) =>
  pauseTaskWork(ctx, params['id'] ?? '', body),
)
