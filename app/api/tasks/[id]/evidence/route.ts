import { API } from '@/lib/contracts/routes'
import { addTaskEvidence } from '@/lib/data/tasks/commands-words'
import { write } from '@/lib/http/route'

export const POST = write(API.addEvidence, ({ ctx, params, body }) =>
  addTaskEvidence(ctx, params['id'] ?? '', body),
)
