import { API } from '@/lib/contracts/routes'
import { readEvidenceThumbnail } from '@/lib/data/evidence/queries'
import { giveBack } from '@/lib/http/route'

export const GET = giveBack(API.getEvidenceThumbnail, ({ ctx, params }) =>
  readEvidenceThumbnail(ctx, params['id'] ?? ''),
)
