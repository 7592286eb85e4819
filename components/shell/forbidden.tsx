'use client'
import { DeadEnd } from '@/components/charts/dead-end'
import { ButtonLink } from '@/components/ui/button'
import { useT } from '@/lib/i18n/provider'

/** 403: says who can help and leads on; it signs nobody out. */
export function Forbidden() {
  const t = useT()
  return (
    <section className="flex flex-col items-center gap-2 px-4 py-14 text-center">
      <DeadEnd kind="barrier" number="403" />
      <h1 className="text-h2">{t('states.forbidden.title')}</h1>
      <p className="max-w-[46ch] text-ink-2 text-table">{t('states.forbidden.ask')}</p>
      <ButtonLink variant="primary" href="/my-work" className="mt-3">
        {t('states.forbidden.home')}
      </ButtonLink>
    </section>
  )
}
