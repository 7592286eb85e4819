import { API } from '@/lib/contracts/routes'
import { answerExplanation } from '@/lib/data/tasks/commands-explanations'
import { write } from '@/lib/http/route'

export const POST = write(API.answerExplanation, ({ ctx, params, body }) =>
  answerExplanation(ctx, params['id'] ?? '', body),
)
