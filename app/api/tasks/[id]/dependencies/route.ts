import { API } from '@/lib/contracts/routes'
import { setTaskDependencies } from '@/lib/data/tasks/commands-links'
import { write } from '@/lib/http/route'

export const PUT = write(API.setDependencies, ({ ctx, params, body }) =>
  setTaskDependencies(ctx, params['id'] ?? '', body),
)
