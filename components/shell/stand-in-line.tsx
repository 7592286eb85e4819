'use client'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useViewer } from './viewer-provider'

/** Says on every page whose powers the person holds besides their own, and how long. */
export function StandInLine() {
  const t = useT()
  const { standsInFor } = useViewer()
  if (standsInFor.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2 border-rule border-b bg-brand-tint px-10 py-2 text-secondary max-xl:px-6 max-md:px-4 print:hidden in-data-presenting:hidden">
      <Icon name="user-check" size={16} className="text-brand" />
      {standsInFor.map(({ id, name, toOn }) => (
        <span key={id}>{t('standIn.acting', { name, date: uiDate(toOn) })}</span>
      ))}
      <Link
        href="/settings#stand-ins"
        className="inline-flex items-center underline underline-offset-3 max-md:min-h-11"
      >
        {t('standIn.details')}
      </Link>
    </p>
  )
}
