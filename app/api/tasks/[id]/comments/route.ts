import { API } from '@/lib/contracts/routes'
import { commentOnTask } from '@/lib/data/tasks/commands-comments'
import { write } from '@/lib/http/route'

export const POST = write(API.commentOnTask, ({ ctx, params, body }) =>
  commentOnTask(ctx, params['id'] ?? '', body),
)
