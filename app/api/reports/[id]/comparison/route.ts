import { API } from '@/lib/contracts/routes'
import { readComparison } from '@/lib/documents/report/comparison'
import { read } from '@/lib/http/route'

export const GET = read(API.compareReports, ({ ctx, params, query }) =>
  readComparison(ctx, params['id'] ?? '', query.with),
)
