import 'server-only'
import { DomainError, invalidField } from '@/lib/domain/errors'

/** Far above the largest form, far below what could hurt. */
export const MAX_BODY_BYTES = 262_144

/**
 * The JSON body, whole or refused: length required, capped before reading, and the bytes that arrived must be as many
 * as announced, so that nothing cut short is ever stored (reference/reliability 0.7).
 */
export async function readJson(request: Request): Promise<unknown> {
  const announced = request.headers.get('content-length')
  if (announced === null) {
    if (request.headers.has('transfer-encoding')) throw new DomainError('length_required')
    return undefined
  }
  const length = Number(announced)
  if (!Number.isInteger(length) || length < 0) throw new DomainError('length_required')
  if (length > MAX_BODY_BYTES) throw new DomainError('too_large')
  if (length === 0) return undefined
  const type = request.headers.get('content-type')?.split(';')[0]?.trim()
  if (type !== 'application/json') throw invalidField('body', 'bad_text')
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.byteLength !== length) throw invalidField('body', 'bad_text')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw invalidField('body', 'bad_text')
  }
}
