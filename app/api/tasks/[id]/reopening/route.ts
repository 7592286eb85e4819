import { API } from '@/lib/contracts/routes'
import { reopenTaskWork } from '@/lib/data/tasks/commands-state'
import { write } from '@/lib/http/route'

export const POST = write(API.reopenTask, ({ ctx, params, body }) =>
  reopenTaskWork(ctx, params['id'] ?? '', body),
)
