import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { requireContext } from '@/lib/auth/viewer'
import { listOwnSessions } from '@/lib/data/people/sessions'
import { listStandIns } from '@/lib/data/stand-ins/queries'
import { getTranslator } from '@/lib/i18n/server'
import { createQueryClient } from '@/lib/queries/query-client'
import { sessionKeys } from '@/lib/queries/session-keys'
import { standInKeys } from '@/lib/queries/stand-in-keys'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('shell.nav.settings') }
}

export default async function SettingsPage() {
  const ctx = await requireContext()
  const client = createQueryClient()
  const [sessions, standIns] = await Promise.all([listOwnSessions(ctx), listStandIns(ctx)])
  client.setQueryData(sessionKeys.list, sessions)
  client.setQueryData(standInKeys.list, standIns)
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <AccountPage email={ctx.viewer.email} />
    </HydrationBoundary>
  )
}
