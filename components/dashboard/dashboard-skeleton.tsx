'use client'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'
import { SectionsSkeleton } from './sections-skeleton'

/** The whole page in its real layout. */
export function DashboardSkeleton() {
  const t = useT()
  return (
    <div className="pt-8 max-md:pt-4">
      <SkeletonGroup label={t('states.loading')}>
        <div className={PAGE_PADDING}>
          <div className="flex h-16 flex-col gap-3">
            <Skeleton width="min(100%, 36rem)" height={26} />
            <Skeleton width="min(80%, 24rem)" height={14} />
          </div>
        </div>
        <div className="flex h-[267px] flex-col justify-end pb-[38px] max-md:h-[217px]">
          <Skeleton height={20} />
        </div>
      </SkeletonGroup>
      <div className={PAGE_PADDING}>
        <SectionsSkeleton />
      </div>
    </div>
  )
}
