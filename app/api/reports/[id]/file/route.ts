import { API } from '@/lib/contracts/routes'
import { exportReport } from '@/lib/documents/report/file'
import { download } from '@/lib/http/route'

export const GET = download(API.getReportFile, ({ ctx, params, query }) =>
  exportReport(ctx, params['id'] ?? '', query.format),
)
