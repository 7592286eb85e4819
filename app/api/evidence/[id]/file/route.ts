import { API } from '@/lib/contracts/routes'
import { readEvidenceFile } from '@/lib/data/evidence/queries'
import { giveBack } from '@/lib/http/route'

export const GET = giveBack(API.getEvidenceFile, ({ ctx, params }) =>
  readEvidenceFile(ctx, params['id'] ?? ''),
)
