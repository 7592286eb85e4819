import { API } from '@/lib/contracts/routes'
import { confirmTaskResult } from '@/lib/data/tasks/commands-results'
import { write } from '@/lib/http/route'

export const POST = write(API.confirmResult, ({ ctx, params, body }) =>
  confirmTaskResult(ctx, params['id'] ?? '', body),
)
