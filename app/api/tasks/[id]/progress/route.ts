import { API } from '@/lib/contracts/routes'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { write } from '@/lib/http/route'

export const PUT = write(API.reportProgress, ({ ctx, params, body }) =>
  reportTaskProgress(ctx, params['id'] ?? '', body),
)
