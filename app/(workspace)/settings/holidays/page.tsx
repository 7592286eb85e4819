import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { HolidaysPage } from '@/components/holidays/holidays-page'
import { requireContext } from '@/lib/auth/viewer'
import { listHolidays } from '@/lib/data/holidays/queries'
import { getTranslator } from '@/lib/i18n/server'
import { holidayKeys } from '@/lib/queries/holiday-keys'
import { createQueryClient } from '@/lib/queries/query-client'

export async function generateMetadata(): Promise<Metadata> {
  const { viewer } = await requireContext()
  return { title: getTranslator(viewer.locale)('holidays.title') }
}

export default async function Page() {
  const ctx = await requireContext()
  const client = createQueryClient()
  client.setQueryData(holidayKeys.list, await listHolidays(ctx))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <HolidaysPage />
    </HydrationBoundary>
  )
}
