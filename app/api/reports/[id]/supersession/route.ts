import { API } from '@/lib/contracts/routes'
import { replace } from '@/lib/documents/report/service'
import { write } from '@/lib/http/route'

export const POST = write(API.supersedeReport, ({ ctx, params, body }) =>
  replace(ctx, params['id'] ?? '', body),
)
