import { API } from '@/lib/contracts/routes'
import { getResultDecision } from '@/lib/data/decisions/queries'
import { read } from '@/lib/http/route'

export const GET = read(API.getResultDecision, ({ ctx, params }) =>
  getResultDecision(ctx, params['id'] ?? ''),
)
