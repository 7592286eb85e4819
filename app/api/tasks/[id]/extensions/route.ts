import { API } from '@/lib/contracts/routes'
import { requestTaskExtension } from '@/lib/data/tasks/commands-extensions'
import { write } from '@/lib/http/route'

export const POST = write(API.requestExtension, ({ ctx, params, body }) =>
  requestTaskExtension(ctx, params['id'] ?? '', body),
)
