import { API } from '@/lib/contracts/routes'
import { exportTasks } from '@/lib/documents/task-list/file'
import { download } from '@/lib/http/route'

export const GET = download(API.exportTasks, ({ ctx, params, query }) =>
  exportTasks(ctx, params['id'] ?? '', query),
)
