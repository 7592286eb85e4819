import 'server-only'
import { pool } from '@/db/client'
import { withDeadline } from '@/lib/data/context'
import { countHit, forgetHit, type Limit } from '@/lib/data/requests/limits'
import { isPassword } from './passwords'
import { openSession } from './sessions'

export type SignInAttempt = {
  email: string
  password: string
  address: string
  device: string
  remembered: boolean
}

/** Tries that failed, per account and address and per address; from elsewhere the account stays open to its owner. */
function limitsOf(attempt: SignInAttempt): Limit[] {
  return [
    { name: 'sign-in-account', key: `${attempt.email}\n${attempt.address}`, max: 10, minutes: 15 },
    { name: 'sign-in-address', key: attempt.address, max: 100, minutes: 15 },
  ]
}

/** One form of an address: NFKC would turn a full-width @ into a real one, so anything outside ASCII is nobody. */
function knownEmail(text: string): string {
  const email = text.trim().toLowerCase()
  return /^[\x21-\x7e]{3,254}$/.test(email) ? email : 'nobody@invalid'
}

/**
 * Checks a password and opens a session. Null for a wrong password, an unknown account and a disabled person alike;
 * throws `too_many` when the limit is full. Hits count before the hash is computed.
 */
export async function signIn(attempt: SignInAttempt): Promise<{ personId: string; secret: string } | null> {
  const email = knownEmail(attempt.email)
  const limits = limitsOf({ ...attempt, email })
  await countHit(limits)
  const [person] = await withDeadline(
    () => pool()<{ id: string; passwordHash: string | null }[]>`
      select id, password_hash as "passwordHash" from people where email = ${email} and disabled_at is null`,
  )
  if (attempt.password.length > 1_000) return null
  const fits = await isPassword(person?.passwordHash ?? null, attempt.password)
  if (!fits || !person) return null
  const [secret] = await Promise.all([
    openSession(person.id, attempt.device, attempt.remembered),
    forgetHit(limits),
  ])
  return { personId: person.id, secret }
}
