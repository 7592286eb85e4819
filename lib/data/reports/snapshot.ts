import 'server-only'
import { pool } from '@/db/client'
import { inPieces } from '@/db/pieces'
import { type Context, setMoment, type WriteContext, withDeadline } from '@/lib/data/context'

/** Several statements that see one state of the database, or those of the transaction that is already open. */
export function inSnapshot<T>(ctx: Context, work: (ctx: WriteContext) => Promise<T>): Promise<T> {
  const { tx } = ctx
  if (tx) return work({ ...ctx, tx })
  return withDeadline(
    () =>
      pool().begin('isolation level repeatable read', async (opened) => {
        await setMoment(opened, ctx.now)
        return work({ ...ctx, tx: inPieces(opened) })
      }) as Promise<T>,
  )
}
