import { API } from '@/lib/contracts/routes'
import { createTask } from '@/lib/data/tasks/commands-edit'
import { listTasks } from '@/lib/data/tasks/queries'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listTasks, ({ ctx, params, query }) => listTasks(ctx, params['id'] ?? '', query))

export const POST = write(API.createTask, ({ ctx, params, body }) =>
  createTask(ctx, params['id'] ?? '', body),
)
