import { API } from '@/lib/contracts/routes'
import { unfreeze } from '@/lib/documents/report/service'
import { write } from '@/lib/http/route'

export const POST = write(API.unfreezeReport, ({ ctx, params, body }) =>
  unfreeze(ctx, params['id'] ?? '', body),
)
