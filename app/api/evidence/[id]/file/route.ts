import { API } from '@/lib/contracts/routes'
import { readEvidenceFile } from '@/lib/data/evidence/queries'
import { download } from '@/lib/http/route'

export const GET = download(API.getEvidenceFile, ({ ctx, params }) =>
  readEvidenceFile(ctx, params['id'] ?? ''),
)
