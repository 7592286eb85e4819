import { API } from '@/lib/contracts/routes'
import { recordVisit } from '@/lib/data/briefing/commands'
import { write } from '@/lib/http/route'

export const POST = write(API.recordVisit, ({ ctx, params }) => recordVisit(ctx, params['id'] ?? ''))
