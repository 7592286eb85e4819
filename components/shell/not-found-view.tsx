'use client'
import { DeadEnd } from '@/components/charts/dead-end'
import { ButtonLink } from '@/components/ui/button'
import { useT } from '@/lib/i18n/provider'

/** 404: unknown and not visible look alike. `of` = what the address names. */
export function NotFoundView({ of = 'task' }: { of?: 'task' | 'report' }) {
  const t = useT()
  return (
    <section className="flex flex-col items-center gap-2 px-4 py-14 text-center">
      <DeadEnd kind="cut" number="404" />
      <h1 className="text-h2">{t('states.notFound.title')}</h1>
      <p className="max-w-[46ch] text-ink-2 text-table">{t(`states.notFound.text.${of}`)}</p>
      <div className="mt-3 flex flex-wrap justify-center gap-2">
        <ButtonLink variant="primary" href="/">
          {t('states.notFound.home')}
        </ButtonLink>
        <ButtonLink href={of === 'task' ? '/tasks' : '/reports'}>
          {t(`states.notFound.search.${of}`)}
        </ButtonLink>
      </div>
    </section>
  )
}
