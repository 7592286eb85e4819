import 'server-only'
import { decode } from 'next-auth/jwt'
import { env } from '@/lib/env'

/** The session cookie's name; with https it is bound to this very host. */
export function sessionCookieName(): string {
  return env().secureCookies ? '__Host-chang-duong.session' : 'chang-duong.session'
}

type Decoded = { secret: string; expires: number }
const decoded = new Map<string, Decoded>()
const MAX_DECODED = 2_000

/**
 * The session secret inside the encrypted cookie, or null. Decoding is a pure function of the cookie and costs more than
 * the look-up that follows, so it is remembered; whether the session still holds is asked of the database every time.
 */
export async function readSecret(token: string): Promise<string | null> {
  const known = decoded.get(token)
  if (known) return known.expires > Date.now() ? known.secret : null
  try {
    const claims = await decode({ token, secret: env().authSecret, salt: sessionCookieName() })
    const secret = claims?.['secret']
    if (typeof secret !== 'string' || secret.length < 20) return null
    if (decoded.size >= MAX_DECODED) decoded.clear()
    decoded.set(token, { secret, expires: (claims?.exp ?? 0) * 1_000 })
    return secret
  } catch {
    return null
  }
}
