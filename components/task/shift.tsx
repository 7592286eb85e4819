import { useT } from '@/lib/i18n/provider'

/** A figure before and after: the old one struck through, the new one in ink; one figure where nothing moves (design §12). */
export function Shift({ before, after }: { before: string; after: string }) {
  const t = useT()
  if (before === after)
    return (
      <>
        <b className="font-num font-semibold text-ink">{after}</b> {t('effect.same')}
      </>
    )
  return (
    <>
      <s className="font-num text-ink-3 decoration-1">{before}</s>
      <span className="sr-only"> {t('effect.becomes')}</span>{' '}
      <b className="font-num font-semibold text-ink">{after}</b>
    </>
  )
}
