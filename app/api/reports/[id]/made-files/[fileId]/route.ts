import { API } from '@/lib/contracts/routes'
import { dropMadeFile } from '@/lib/data/reports/made-files'
import { handOutFile } from '@/lib/documents/report/made-file'
import { download, write } from '@/lib/http/route'

export const GET = download(API.getMadeFile, ({ ctx, params }) =>
  handOutFile(ctx, params['id'] ?? '', params['fileId'] ?? ''),
)

export const DELETE = write(API.dropMadeFile, async ({ ctx, params }) => {
  await dropMadeFile(ctx, params['id'] ?? '', params['fileId'] ?? '')
})
