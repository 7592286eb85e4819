import { API } from '@/lib/contracts/routes'
import { getExtension } from '@/lib/data/decisions/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.getExtension, ({ ctx, params }) => getExtension(ctx, params['id'] ?? ''))
