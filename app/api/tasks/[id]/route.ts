import { API } from '@/lib/contracts/routes'
import { deleteTask, editTask } from '@/lib/data/tasks/commands-edit'
import { getTask } from '@/lib/data/tasks/detail'
import { read, write } from '@/lib/http/route'

export const GET = read(API.getTask, ({ ctx, params }) => getTask(ctx, params['id'] ?? ''))

export const PATCH = write(API.editTask, ({ ctx, params, body }) => editTask(ctx, params['id'] ?? '', body))

export const DELETE = write(API.deleteTask, ({ ctx, params }) => deleteTask(ctx, params['id'] ?? ''))
