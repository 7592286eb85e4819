import { API } from '@/lib/contracts/routes'
import { getTally } from '@/lib/data/dashboard/tally'
import { read } from '@/lib/http/route'

export const GET = read(API.getTally, ({ ctx, params }) => getTally(ctx, params['id'] ?? ''))
