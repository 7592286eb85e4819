import { DomainError } from '@/lib/domain/errors'

/**
 * Refuses a write that does not come from our own pages: the browser says where it came from by Sec-Fetch-Site and
 * Origin; every one that is present must be ours, and one of them must be (reference/reliability §5.6).
 */
export function requireSameOrigin(headers: Headers): void {
  if (!headers.has('sec-fetch-site') && !headers.has('origin')) throw new DomainError('cross_site')
  refuseOtherSites(headers)
}

/** The same for a door with a token of its own, which programs without a browser may use too. */
export function refuseOtherSites(headers: Headers): void {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site !== null && site !== 'same-origin') throw new DomainError('cross_site')
  if (origin !== null && hostOf(origin) !== headers.get('host')) throw new DomainError('cross_site')
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
