import 'server-only'
import NextAuth, { AuthError, CredentialsSignin } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { closeSession } from '@/lib/data/people/sessions'
import { signIn as openWithPassword } from '@/lib/data/people/sign-in'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'
import { logFault } from '@/lib/http/log'
import { sessionCookieName } from './cookie'

const DAYS_30 = 30 * 24 * 3_600

class SignInRefused extends CredentialsSignin {
  override code: string
  constructor(code: string) {
    super()
    this.code = code
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A path of ours, or the first page: nothing that leads elsewhere (reference/reliability T17). */
export function ownPath(target: string, base: string): string {
  // Control characters and backslashes are read as slashes by browsers.
  const suspicious = /[^\x21-\x5b\x5d-\x7e\u00a1-\uffff]/.test(decodeSafely(target))
  if (suspicious || !URL.canParse(target, base)) return base
  const url = new URL(target, base)
  return url.origin === new URL(base).origin && url.username === '' && !url.pathname.startsWith('//')
    ? url.href
    : base
}

function decodeSafely(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return '\\'
  }
}

/** All of next-auth stands behind this module: the cookie carries a session's secret, the database decides (reference/stack §7). */
export const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: env().authSecret,
  trustHost: true,
  session: { strategy: 'jwt', maxAge: DAYS_30 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  cookies: {
    sessionToken: {
      name: sessionCookieName(),
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: env().secureCookies },
    },
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {}, remember: {} },
      async authorize(credentials, request) {
        try {
          const opened = await openWithPassword({
            email: text(credentials['email']),
            password: text(credentials['password']),
            remembered: text(credentials['remember']) === 'on',
            address: request.headers.get('x-forwarded-for')?.split(',')[0]?.trim() ?? 'unknown',
            device: request.headers.get('user-agent') ?? '',
          })
          if (!opened) throw new SignInRefused('wrong')
          return { id: opened.personId, secret: opened.secret }
        } catch (error) {
          if (error instanceof DomainError) throw new SignInRefused(error.code)
          throw error
        }
      },
    }),
  ],
  callbacks: {
    jwt({ token, user }) {
      if (user && 'secret' in user) return { secret: user.secret }
      return typeof token['secret'] === 'string' ? token : null
    },
    // Nobody reads next-auth's own session object; it stays empty.
    session({ session }) {
      return { ...session, user: { id: '' } as never }
    },
    redirect({ url, baseUrl }) {
      return ownPath(url, baseUrl)
    },
  },
  events: {
    async signOut(message) {
      const secret = 'token' in message ? message.token?.['secret'] : undefined
      if (typeof secret === 'string') await closeSession(secret)
    },
  },
  logger: {
    error(error) {
      if (!(error instanceof CredentialsSignin)) logFault(error, 'sign-in')
    },
    warn() {},
    debug() {},
  },
}))

/** Why next-auth refused a sign-in, as our code; null for any other failure. */
export function signInRefusal(error: unknown): 'wrong' | 'too_many' | 'unavailable' | null {
  if (!(error instanceof AuthError)) return null
  const code = 'code' in error ? error.code : ''
  return code === 'too_many' || code === 'unavailable' ? code : 'wrong'
}
