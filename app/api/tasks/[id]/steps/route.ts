import { API } from '@/lib/contracts/routes'
import { addTaskStep } from '@/lib/data/tasks/commands-steps'
import { write } from '@/lib/http/route'

export const POST = write(API.addStep, ({ ctx, params, body }) => addTaskStep(ctx, params['id'] ?? '', body))
