import { EmptyState } from '@/components/ui/empty-state'
import type { Translator } from '@/lib/i18n/translate'

/** Before the first plan is issued there is nothing to look at. */
export function NoCampaign({ t }: { t: Translator }) {
  return (
    <div className="px-4 py-14">
      <EmptyState
        stone="0"
        title={<h1 className="text-h2">{t('dashboard.noCampaign.title')}</h1>}
        fact={t('dashboard.noCampaign.fact')}
      />
    </div>
  )
}
