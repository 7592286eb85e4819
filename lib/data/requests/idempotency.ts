import 'server-only'
import { createHash } from 'node:crypto'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { DomainError } from '@/lib/domain/errors'

export type Answer = { status: number; body: unknown }

/**
 * Runs a keyed write once: the same person, key and request get the first answer again, one effect. The key is claimed
 * in the transaction of the effect, so a parallel twin waits for it and then reads the answer. The same key with
 * another request is refused.
 */
export function runOnce(
  ctx: Context,
  keyed: { key: string; request: string },
  work: (ctx: WriteContext) => Promise<Answer>,
): Promise<Answer> {
  const requestHash = createHash('sha256').update(keyed.request).digest('base64url')
  return inTransaction(ctx, async (write) => {
    const { tx, viewer } = write
    const claimed = await tx`
      insert into idempotency_keys (person_id, key, request_hash, created_at)
      values (${viewer.id}, ${keyed.key}, ${requestHash}, now()) on conflict do nothing returning key`
    if (claimed.length === 0) {
      const [first] = await tx<{ requestHash: string; status: number; response: string }[]>`
        select request_hash as "requestHash", status, response from idempotency_keys where person_id = ${viewer.id} and key = ${keyed.key}`
      if (first?.requestHash !== requestHash) throw new DomainError('idempotency_mismatch')
      return { status: first.status, body: JSON.parse(first.response) as unknown }
    }
    const answer = await work(write)
    await tx`update idempotency_keys set status = ${answer.status}, response = ${JSON.stringify(answer.body ?? null)}
      where person_id = ${viewer.id} and key = ${keyed.key}`
    return answer
  })
}
