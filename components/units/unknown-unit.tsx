import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useT } from '@/lib/i18n/provider'

/** The address names no unit of the plan. */
export function UnknownUnit() {
  const t = useT()
  return (
    <section className="py-14">
      <h1 className="sr-only">{t('units.title')}</h1>
      <EmptyState
        title={t('units.unknown')}
        action={<ButtonLink href="/units">{t('units.all')}</ButtonLink>}
      />
    </section>
  )
}
