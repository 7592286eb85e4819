import { API } from '@/lib/contracts/routes'
import { exportCatalogue } from '@/lib/documents/evidence-catalogue/file'
import { download } from '@/lib/http/route'

export const GET = download(API.getEvidenceCatalogue, ({ ctx, params, query }) =>
  exportCatalogue(ctx, { campaignId: params['id'] ?? '', group: params['group'] ?? '' }, query.format),
)
