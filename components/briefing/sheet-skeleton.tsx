'use client'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'

/** The sheet in its real layout. */
export function SheetSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')}>
      <div className="flex flex-col gap-4 hand:px-4 hand:pt-6">
        <div className="flex h-[190px] flex-col justify-end pb-6">
          <Skeleton height={14} />
        </div>
        <Skeleton width="92%" height={18} />
        <Skeleton width="60%" height={18} />
        <Skeleton height={60} />
        {[0, 1, 2, 3].map((row) => (
          <Skeleton key={row} height={48} />
        ))}
        <Skeleton width="70%" height={120} />
      </div>
    </SkeletonGroup>
  )
}
