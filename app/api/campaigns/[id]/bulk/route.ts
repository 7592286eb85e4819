import { API } from '@/lib/contracts/routes'
import { changeTasksTogether } from '@/lib/data/tasks/commands-bulk'
import { write } from '@/lib/http/route'

export const POST = write(API.changeTasksTogether, ({ ctx, params, body }) =>
  changeTasksTogether(ctx, params['id'] ?? '', body),
)
