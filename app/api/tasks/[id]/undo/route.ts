import { API } from '@/lib/contracts/routes'
import { undoTaskStep } from '@/lib/data/tasks/commands-undo'
import { write } from '@/lib/http/route'

export const POST = write(API.undoStep, ({ ctx, params, body }) =>
  undoTaskStep(ctx, params['id'] ?? '', body),
)
