import { API } from '@/lib/contracts/routes'
import { deleteComment, editComment } from '@/lib/data/tasks/commands-comments'
import { write } from '@/lib/http/route'

export const PATCH = write(API.editComment, ({ ctx, params, body }) =>
  editComment(ctx, params['id'] ?? '', body),
)

export const DELETE = write(API.deleteComment, ({ ctx, params }) => deleteComment(ctx, params['id'] ?? ''))
