import { API } from '@/lib/contracts/routes'
import { review } from '@/lib/documents/report/service'
import { write } from '@/lib/http/route'

export const POST = write(API.reviewReport, ({ ctx, params, body }) => review(ctx, params['id'] ?? '', body))
