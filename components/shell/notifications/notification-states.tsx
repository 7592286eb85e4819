import { useViewer } from '@/components/shell/viewer-provider'
import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { uiTime } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Tab } from './notification-tabs'

export function NothingToTell({ tab, onShowAll }: { tab: Tab; onShowAll: () => void }) {
  const t = useT()
  const { campaignId } = useViewer()
  if (campaignId === '') return <EmptyState className="px-5 py-10" title={t('notifications.noPlan')} />
  return (
    <EmptyState
      className="px-5 py-10"
      title={t(`notifications.empty.${tab}`)}
      fact={t(`notifications.empty.${tab}Fact`)}
      action={
        tab === 'all' ? (
          <ButtonLink href="/my-work">{t('notifications.empty.myWork')}</ButtonLink>
        ) : (
          <Button onClick={onShowAll}>{t('notifications.empty.showAll')}</Button>
        )
      }
    />
  )
}

/** What was known stays, with its time. */
export function StaleLine({ at }: { at: number }) {
  const t = useT()
  return (
    <p role="status" className="px-5 pt-3 text-ink-3 text-secondary max-md:px-4">
      {t('states.loadError.stale', { time: uiTime(new Date(at).toISOString()) })}
    </p>
  )
}

export function ListSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')} className="px-5 pt-3">
      {[1, 2, 3, 4].map((row) => (
        <div key={row} className="flex gap-3 border-rule border-b py-3">
          <Skeleton width={18} height={18} />
          <div className="flex flex-1 flex-col gap-2">
            <Skeleton width="80%" />
            <Skeleton width="40%" />
          </div>
        </div>
      ))}
    </SkeletonGroup>
  )
}
