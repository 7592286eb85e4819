'use client'
import { EmptyState } from '@/components/ui/empty-state'
import { useT } from '@/lib/i18n/provider'

/** Before the first plan is issued. */
export function NoPlan() {
  const t = useT()
  return (
    <section className="px-10 py-14 max-md:px-4">
      <h1 className="sr-only">{t('task-list.title')}</h1>
      <EmptyState title={t('task-list.noPlan')} stone="0" />
    </section>
  )
}
