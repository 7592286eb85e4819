import { API } from '@/lib/contracts/routes'
import { endOwnSession } from '@/lib/data/people/sessions'
import { write } from '@/lib/http/route'

export const DELETE = write(API.endOneSession, ({ ctx, params }) => endOwnSession(ctx, params['id'] ?? ''))
