import { API } from '@/lib/contracts/routes'
import { exportRecord } from '@/lib/documents/task-record/file'
import { download } from '@/lib/http/route'

export const GET = download(API.getTaskRecord, ({ ctx, params, query }) =>
  exportRecord(ctx, params['id'] ?? '', query.format),
)
