import { API } from '@/lib/contracts/routes'
import { admitScan, refuseScan } from '@/lib/data/reports/scans'
import { attachScan } from '@/lib/documents/report/service'
import { write } from '@/lib/http/route'

export const POST = write(API.addReportScan, ({ ctx, params }) => refuseScan(ctx, params['id'] ?? ''), {
  admit: ({ ctx, params, bytes }) => admitScan(ctx, params['id'] ?? '', bytes),
  store: ({ ctx, params, file }) => attachScan(ctx, params['id'] ?? '', file),
})
