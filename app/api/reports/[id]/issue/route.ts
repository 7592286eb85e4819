import { API } from '@/lib/contracts/routes'
import { issue } from '@/lib/documents/report/service'
import { write } from '@/lib/http/route'

export const POST = write(API.issueReport, ({ ctx, params, body }) => issue(ctx, params['id'] ?? '', body))
