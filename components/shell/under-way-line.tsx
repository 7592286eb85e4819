'use client'
import { usePageUnderWay } from '@/components/ui/under-way'
import { useT } from '@/lib/i18n/provider'

/**
 * On a slow line the page that was left stays until the next one answers: from 300 ms on a line along the top says that the
 * tap was heard. It reaches the end in the ten seconds after which a page counts as failed.
 */
export function UnderWayLine() {
  const t = useT()
  if (!usePageUnderWay()) return null
  return (
    <div
      role="progressbar"
      aria-label={t('shell.underWay')}
      className="fixed inset-x-0 top-0 z-50 h-[3px] animate-late bg-rule print:hidden"
    >
      <div className="h-full origin-left animate-fill bg-brand-fill" />
    </div>
  )
}
