import { API } from '@/lib/contracts/routes'
import { urgeTask } from '@/lib/data/tasks/commands-words'
import { write } from '@/lib/http/route'

export const POST = write(API.urgeTask, ({ ctx, params, body }) => urgeTask(ctx, params['id'] ?? '', body))
