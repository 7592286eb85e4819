import { API } from '@/lib/contracts/routes'
import { keepLetterhead, listLetterheads } from '@/lib/data/reports/letterheads'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listLetterheads, async ({ ctx, params }) => ({
  items: await listLetterheads(ctx, params['id'] ?? ''),
}))

export const PUT = write(API.keepLetterhead, ({ ctx, params, body }) =>
  keepLetterhead(ctx, params['id'] ?? '', body),
)
