import { findFailingPart } from '@/lib/data/health'

export const dynamic = 'force-dynamic'

/** Ready to serve: the database answers and its schema is the one this build needs; else 503 naming the failing part. */
export async function GET(): Promise<Response> {
  const failing = await findFailingPart()
  const headers = { 'cache-control': 'no-store' }
  if (failing === null) return Response.json({ status: 'ready' }, { headers })
  return Response.json(
    { status: 'not_ready', failing },
    { status: 503, headers: { ...headers, 'retry-after': '3' } },
  )
}
