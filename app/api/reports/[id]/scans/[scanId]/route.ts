import { API } from '@/lib/contracts/routes'
import { readScan } from '@/lib/data/reports/scans'
import { giveBack } from '@/lib/http/route'

export const GET = giveBack(API.getReportScan, ({ ctx, params }) =>
  readScan(ctx, params['id'] ?? '', params['scanId'] ?? ''),
)
