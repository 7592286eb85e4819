import { API } from '@/lib/contracts/routes'
import { editTaskStep, removeTaskStep } from '@/lib/data/tasks/commands-steps'
import { write } from '@/lib/http/route'

export const PATCH = write(API.editStep, ({ ctx, params, body }) =>
  editTaskStep(ctx, params['id'] ?? '', body),
)

export const DELETE = write(API.removeStep, ({ ctx, params }) => removeTaskStep(ctx, params['id'] ?? ''))
