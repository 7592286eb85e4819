'use client'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'

const ROWS = [1, 2, 3, 4, 5]

/** The page's places, while the server is asked. */
export function UnitSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')}>
      <div className="flex flex-col gap-3 pb-8">
        <Skeleton width="36%" height={28} />
        <Skeleton width="58%" />
        <Skeleton width="70%" height={20} />
      </div>
      {ROWS.map((row) => (
        <div key={row} className="flex items-center gap-5 border-rule border-t py-4">
          <Skeleton width={160} height={20} />
          <Skeleton width="60%" height={20} />
        </div>
      ))}
    </SkeletonGroup>
  )
}
