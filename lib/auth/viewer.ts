import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { readClock } from '@/lib/data/clock'
import type { Context, Viewer } from '@/lib/data/context'
import { findViewer } from '@/lib/data/people/sessions'
import type { PlainDate } from '@/lib/domain/calendar'
import { readSecret, sessionCookieName } from './cookie'

/** Written by the switcher on the device; a preference, not a permission. */
const CAMPAIGN_COOKIE = 'chang-duong.campaign'

async function viewerOfToken(token: string | undefined, today: PlainDate): Promise<Viewer | null> {
  if (!token) return null
  const secret = await readSecret(token)
  if (!secret) return null
  return findViewer(secret, today)
}

/** Who sends this request, verified in the database, with the powers they hold on the day; null when nobody is signed in. */
export function findRequestViewer(requestHeaders: Headers, today: PlainDate): Promise<Viewer | null> {
  return viewerOfToken(cookieIn(requestHeaders.get('cookie')), today)
}

function cookieIn(header: string | null): string | undefined {
  const prefix = `${sessionCookieName()}=`
  const found = header?.split(/;\s*/).find((pair) => pair.startsWith(prefix))
  return found?.slice(prefix.length)
}

const pageMoment = cache(readClock)

/** The viewer of the page being rendered; asked once a render, as the clock is. */
export const findPageViewer = cache(async (): Promise<Viewer | null> => {
  const [store, { today }] = await Promise.all([cookies(), pageMoment()])
  return viewerOfToken(store.get(sessionCookieName())?.value, today)
})

/** The context of a page: without a signed-in person the sign-in page comes instead. Layouts are no guard, so every page calls it. */
export const requireContext = cache(async (): Promise<Context> => {
  const viewer = await findPageViewer()
  if (!viewer) redirect('/sign-in')
  const [requestHeaders, store, moment] = await Promise.all([headers(), cookies(), pageMoment()])
  const requestId = requestHeaders.get('x-request-id') ?? crypto.randomUUID()
  return { viewer, ...moment, requestId, chosenCampaignId: store.get(CAMPAIGN_COOKIE)?.value }
})
