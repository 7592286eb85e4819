import { API } from '@/lib/contracts/routes'
import { undoTasksTogether } from '@/lib/data/tasks/commands-bulk'
import { write } from '@/lib/http/route'

export const POST = write(API.undoTasksTogether, ({ ctx, params }) =>
  undoTasksTogether(ctx, params['id'] ?? ''),
)
