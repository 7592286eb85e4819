import { API } from '@/lib/contracts/routes'
import { cancelTaskWork } from '@/lib/data/tasks/commands-state'
import { write } from '@/lib/http/route'

export const POST = write(API.cancelTask, ({ ctx, params, body }) =>
  cancelTaskWork(ctx, params['id'] ?? '', body),
)
