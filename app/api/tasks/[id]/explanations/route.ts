import { API } from '@/lib/contracts/routes'
import { askForExplanation } from '@/lib/data/tasks/commands-explanations'
import { write } from '@/lib/http/route'

export const POST = write(API.askExplanation, ({ ctx, params, body }) =>
  askForExplanation(ctx, params['id'] ?? '', body),
)
