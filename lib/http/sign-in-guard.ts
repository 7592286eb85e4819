import 'server-only'
import type { NextRequest } from 'next/server'
import { DomainError } from '@/lib/domain/errors'
import { problem } from './problem'
import { refuseOtherSites } from './same-origin'

const MAX_FORM_BYTES = 16_384

/**
 * Around next-auth's own POST routes: a foreign origin is refused (its CSRF token is the second wall), the form is
 * small, and a full limit or a silent database answers with its own status instead of a redirect.
 */
export function guardSignIn(handler: (request: NextRequest) => Promise<Response>) {
  return async (request: NextRequest): Promise<Response> => {
    const requestId = request.headers.get('x-request-id') ?? crypto.randomUUID()
    try {
      refuseOtherSites(request.headers)
      const length = request.headers.get('content-length')
      if (length === null && request.headers.has('transfer-encoding'))
        throw new DomainError('length_required')
      if (Number(length) > MAX_FORM_BYTES) throw new DomainError('too_large')
      const response = await handler(request)
      const code = refusalOf(response)
      if (code === 'too_many') throw new DomainError('too_many', { retryAfter: 900 })
      if (code === 'unavailable') throw new DomainError('unavailable', { retryAfter: 5 })
      return withOwnPath(response, request.url)
    } catch (error) {
      return problem(error, requestId, 'vi')
    }
  }
}

/** A redirect to a page of ours is a path: the address the browser used stays, whatever host the server thinks it has. */
function withOwnPath(response: Response, requestUrl: string): Response {
  const location = response.headers.get('location')
  if (!location || !URL.canParse(location)) return response
  const target = new URL(location)
  if (target.origin !== new URL(requestUrl).origin) return response
  const headers = new Headers(response.headers)
  headers.set('location', target.pathname + target.search)
  return new Response(response.body, { status: response.status, headers })
}

function refusalOf(response: Response): string | null {
  const location = response.headers.get('location')
  return location && URL.canParse(location, 'http://local')
    ? new URL(location, 'http://local').searchParams.get('code')
    : null
}
