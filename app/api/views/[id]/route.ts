import { API } from '@/lib/contracts/routes'
import { changeView, deleteView } from '@/lib/data/views/commands'
import { write } from '@/lib/http/route'

export const PATCH = write(API.changeView, ({ ctx, params, body }) =>
  changeView(ctx, params['id'] ?? '', body),
)

export const DELETE = write(API.deleteView, ({ ctx, params }) => deleteView(ctx, params['id'] ?? ''))
