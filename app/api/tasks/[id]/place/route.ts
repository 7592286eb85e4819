import { API } from '@/lib/contracts/routes'
import { placeTask } from '@/lib/data/tasks/commands-place'
import { write } from '@/lib/http/route'

export const PUT = write(API.placeTask, ({ ctx, params, body }) => placeTask(ctx, params['id'] ?? '', body))
