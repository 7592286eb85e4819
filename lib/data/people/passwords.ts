import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { DomainError } from '@/lib/domain/errors'
import { normalizePassword } from '@/lib/domain/password'

/** argon2id (the library's default), 64 MiB, three passes: about 70 ms on the reference machine (reference/reliability §5.2). */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }
const AT_ONCE = 4
const MAX_QUEUE = 60

let running = 0
const queue: (() => void)[] = []

/** At most four hashes at once, so that an attack on sign-in does not starve the rest; a full queue is 503. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= MAX_QUEUE) throw new DomainError('unavailable', { retryAfter: 5 })
    await new Promise<void>((resolve) => queue.push(resolve))
  }
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    queue.shift()?.()
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalizePassword(password), COST))
}

/** A hash of nothing anybody knows: an unknown account costs the same time as a known one. */
let nobody: Promise<string> | undefined

/** True when the password fits. Without a hash (unknown or disabled account) the same work is done and the answer is no. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hash(crypto.randomUUID(), COST)
  const against = stored ?? (await nobody)
  const fits = await inTurn(() => verify(against, normalizePassword(password)))
  return fits && stored !== null
}
