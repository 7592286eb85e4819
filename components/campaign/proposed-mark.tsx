import { useT } from '@/lib/i18n/provider'

/** Beside what the plan does not say itself. */
export function ProposedMark() {
  const t = useT()
  return (
    <span className="whitespace-nowrap rounded-badge px-1.5 text-caption text-ink-2 edge-rule-2">
      {t('campaign.proposed')}
    </span>
  )
}
