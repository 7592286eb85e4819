/** The whole plan's list behind a figure, on the figure's day. `filter` = a query string, may be empty. */
export function listAddress(filter: string, asOf: string): string {
  const query = new URLSearchParams(filter.replace(/&$/u, ''))
  query.set('branch', 'all')
  query.set('asOf', asOf)
  return `/tasks?${query}`
}
