import { API } from '@/lib/contracts/routes'
import { endOwnSessions, listOwnSessions } from '@/lib/data/people/sessions'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listSessions, ({ ctx }) => listOwnSessions(ctx))

export const DELETE = write(API.endAllSessions, ({ ctx }) => endOwnSessions(ctx, 'all'))
