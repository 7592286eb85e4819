import { API } from '@/lib/contracts/routes'
import { meetTaskCondition } from '@/lib/data/tasks/commands-links'
import { write } from '@/lib/http/route'

export const PUT = write(API.meetCondition, ({ ctx, params, body }) =>
  meetTaskCondition(ctx, params['id'] ?? '', body),
)
