import { API } from '@/lib/contracts/routes'
import { freeze } from '@/lib/documents/report/service'
import { write } from '@/lib/http/route'

export const POST = write(API.freezeReport, ({ ctx, params, body }) =>
  freeze(ctx, params['id'] ?? '', body.version),
)
