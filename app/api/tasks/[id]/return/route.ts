import { API } from '@/lib/contracts/routes'
import { returnTaskResult } from '@/lib/data/tasks/commands-results'
import { write } from '@/lib/http/route'

export const POST = write(API.returnResult, ({ ctx, params, body }) =>
  returnTaskResult(ctx, params['id'] ?? '', body),
)
