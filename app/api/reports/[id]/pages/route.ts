import { API } from '@/lib/contracts/routes'
import { readPages } from '@/lib/documents/report/service'
import { read } from '@/lib/http/route'

export const GET = read(API.getReportPages, ({ ctx, params }) => readPages(ctx, params['id'] ?? ''))
