/** Next calls it once a server, before the first request; a build does not. */
export async function register(): Promise<void> {
  // Spelled out for the bundler: the edge build leaves this branch and all it imports out.
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { watchSchedules } = await import('@/lib/http/schedule-watch')
  watchSchedules()
  const { watchHousekeeping } = await import('@/lib/http/housekeeping-watch')
  watchHousekeeping()
}
