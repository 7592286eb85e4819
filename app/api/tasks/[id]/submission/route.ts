import { API } from '@/lib/contracts/routes'
import { submitTaskResult, takeBackTaskResult } from '@/lib/data/tasks/commands-results'
import { write } from '@/lib/http/route'

export const POST = write(API.submitResult, ({ ctx, params, body }) =>
  submitTaskResult(ctx, params['id'] ?? '', body),
)

export const DELETE = write(API.takeBackResult, ({ ctx, params, body }) =>
  takeBackTaskResult(ctx, params['id'] ?? '', body),
)
