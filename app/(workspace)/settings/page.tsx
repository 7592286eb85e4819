import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { AccountPage } from '@/components/account/account-page'
import { requireContext } from '@/lib/auth/viewer'
import { listOwnSessions } from '@/lib/data/people/sessions'
import { getTranslator } from '@/lib/i18n/server'
import { createQueryClient } from '@/lib/queries/query-client'
import { sessionKeys } from '@/lib/queries/session-keys'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('shell.nav.settings') }
}

export default async function SettingsPage() {
  const ctx = await requireContext()
  const client = createQueryClient()
  client.setQueryData(sessionKeys.list, await listOwnSessions(ctx))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <AccountPage email={ctx.viewer.email} />
    </HydrationBoundary>
  )
}
