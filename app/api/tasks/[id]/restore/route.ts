import { API } from '@/lib/contracts/routes'
import { restoreTask } from '@/lib/data/tasks/commands-edit'
import { write } from '@/lib/http/route'

export const POST = write(API.restoreTask, ({ ctx, params }) => restoreTask(ctx, params['id'] ?? ''))
