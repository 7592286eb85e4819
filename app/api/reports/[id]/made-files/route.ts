import { API } from '@/lib/contracts/routes'
import { listMadeFiles } from '@/lib/data/reports/made-files'
import { beginFile } from '@/lib/documents/report/made-file'
import { logFault } from '@/lib/http/log'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listMadeFiles, async ({ ctx, params }) => ({
  items: await listMadeFiles(ctx, params['id'] ?? ''),
}))

export const POST = write(API.makeReportFile, ({ ctx, params, body }) =>
  beginFile(ctx, params['id'] ?? '', body.format, (error) => logFault(error, ctx.requestId)),
)
