import { API } from '@/lib/contracts/routes'
import { changePassword } from '@/lib/data/people/commands'
import { write } from '@/lib/http/route'

export const PUT = write(API.changePassword, ({ ctx, body }) => changePassword(ctx, body))
