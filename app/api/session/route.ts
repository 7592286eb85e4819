import { API } from '@/lib/contracts/routes'
import { endOwnSession } from '@/lib/data/people/sessions'
import { env } from '@/lib/env'
import { read, write } from '@/lib/http/route'

export const GET = read(API.getSession, async ({ ctx }) => {
  const { id, name, email, role, title, unit } = ctx.viewer
  return { person: { id, name, email, role, title, unit }, today: ctx.today, trial: env().trial }
})

export const DELETE = write(API.endSession, ({ ctx }) => endOwnSession(ctx, ctx.viewer.sessionId ?? ''))
