import { API } from '@/lib/contracts/routes'
import { beginReport, readReports } from '@/lib/documents/report/service'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listReports, ({ ctx, params }) => readReports(ctx, params['id'] ?? ''))

export const POST = write(API.createReport, ({ ctx, params, body }) =>
  beginReport(ctx, params['id'] ?? '', body),
)
