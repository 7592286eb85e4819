'use client'
import { useT } from '@/lib/i18n/provider'

export function SkipLink() {
  const t = useT()
  return (
    <a
      href="#content"
      className="print:hidden in-data-presenting:hidden fixed top-2 left-2 z-50 -translate-y-16 rounded-control bg-ink px-4 py-2 font-medium text-paper text-table focus:translate-y-0"
    >
      {t('shell.skipToContent')}
    </a>
  )
}
