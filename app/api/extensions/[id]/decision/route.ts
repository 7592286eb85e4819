import { API } from '@/lib/contracts/routes'
import { decideTaskExtension } from '@/lib/data/tasks/commands-extensions'
import { write } from '@/lib/http/route'

export const POST = write(API.decideExtension, ({ ctx, params, body }) =>
  decideTaskExtension(ctx, params['id'] ?? '', body),
)
