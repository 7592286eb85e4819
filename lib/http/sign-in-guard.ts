import 'server-only'
import type { NextRequest } from 'next/server'
import { DomainError } from '@/lib/domain/errors'
import { problem } from './problem'

const MAX_FORM_BYTES = 16_384

/**
 * Around next-auth's own POST routes: a foreign origin is refused (its CSRF token is the second wall), the form is
 * small, and a full limit or a silent database answers with its own status instead of a redirect.
 */
export function guardSignIn(handler: (request: NextRequest) => Promise<Response>) {
  return async (request: NextRequest): Promise<Response> => {
    const requestId = request.headers.get('x-request-id') ?? crypto.randomUUID()
    try {
      requireOwnPage(request.headers)
      const length = request.headers.get('content-length')
      if (length === null && request.body !== null) throw new DomainError('length_required')
      if (Number(length) > MAX_FORM_BYTES) throw new DomainError('too_large')
      const response = await handler(request)
      const code = refusalOf(response)
      if (code === 'too_many') throw new DomainError('too_many', { retryAfter: 900 })
      if (code === 'unavailable') throw new DomainError('unavailable', { retryAfter: 5 })
      return response
    } catch (error) {
      return problem(error, requestId, 'vi')
    }
  }
}

function requireOwnPage(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site !== null && site !== 'same-origin') throw new DomainError('cross_site')
  if (origin !== null && (!URL.canParse(origin) || new URL(origin).host !== headers.get('host'))) throw new DomainError('cross_site')
}

function refusalOf(response: Response): string | null {
  const location = response.headers.get('location')
  return location && URL.canParse(location, 'http://local') ? new URL(location, 'http://local').searchParams.get('code') : null
}
