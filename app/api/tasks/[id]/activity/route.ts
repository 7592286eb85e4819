import { API } from '@/lib/contracts/routes'
import { listActivity } from '@/lib/data/tasks/detail'
import { read } from '@/lib/http/route'

export const GET = read(API.listActivity, ({ ctx, params }) => listActivity(ctx, params['id'] ?? ''))
