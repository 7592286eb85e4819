import { API } from '@/lib/contracts/routes'
import { resumeTaskWork } from '@/lib/data/tasks/commands-state'
import { write } from '@/lib/http/route'

export const POST = write(API.resumeTask, ({ ctx, params, body }) =>
  resumeTaskWork(ctx, params['id'] ?? '', body),
)
