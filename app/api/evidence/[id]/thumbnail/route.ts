import { API } from '@/lib/contracts/routes'
import { readEvidenceThumbnail } from '@/lib/data/evidence/queries'
import { download } from '@/lib/http/route'

export const GET = download(API.getEvidenceThumbnail, ({ ctx, params }) =>
  readEvidenceThumbnail(ctx, params['id'] ?? ''),
)
