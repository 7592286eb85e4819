import { API } from '@/lib/contracts/routes'
import { exportBriefingPage } from '@/lib/documents/one-page/file'
import { download } from '@/lib/http/route'

export const GET = download(API.getBriefingPage, ({ ctx, params, query }) =>
  exportBriefingPage(ctx, params['id'] ?? '', query),
)
