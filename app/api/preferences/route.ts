import { API } from '@/lib/contracts/routes'
import { setPreferences } from '@/lib/data/people/commands'
import { write } from '@/lib/http/route'

export const PUT = write(API.setPreferences, ({ ctx, body }) => setPreferences(ctx, body))
