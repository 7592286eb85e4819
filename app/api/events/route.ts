import { API } from '@/lib/contracts/routes'
import { followChanges } from '@/lib/data/events/follow'
import { stream } from '@/lib/http/route'

export const dynamic = 'force-dynamic'
export const GET = stream(API.followEvents, followChanges)
