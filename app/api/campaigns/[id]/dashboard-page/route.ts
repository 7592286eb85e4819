import { API } from '@/lib/contracts/routes'
import { exportDashboardPage } from '@/lib/documents/one-page/file'
import { download } from '@/lib/http/route'

export const GET = download(API.getDashboardPage, ({ ctx, params, query }) =>
  exportDashboardPage(ctx, params['id'] ?? '', query),
)
