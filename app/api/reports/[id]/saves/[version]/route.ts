import { API } from '@/lib/contracts/routes'
import { readSaved } from '@/lib/documents/report/saved'
import { read } from '@/lib/http/route'

export const GET = read(API.getReportSave, ({ ctx, params }) =>
  readSaved(ctx, params['id'] ?? '', params['version'] ?? ''),
)
