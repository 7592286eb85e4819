'use client'

import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'

const ROWS = ['78%', '64%', '86%', '58%']

/** The list's own measure: chips, a section head, rows. */
export function WorkSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')} className="max-w-[936px] px-4 pt-4 md:px-6 md:pt-8 xl:px-10">
      <div className="flex gap-2">
        <Skeleton width={96} height={44} className="rounded-full" />
        <Skeleton width={120} height={44} className="rounded-full" />
      </div>
      <div className="pt-8 pb-4">
        <Skeleton width={140} height={16} />
      </div>
      {ROWS.map((width) => (
        <div key={width} className="flex gap-3 border-rule border-t py-4">
          <Skeleton width={20} height={20} className="flex-none" />
          <div className="flex flex-1 flex-col gap-3 md:flex-row md:items-center">
            <div className="flex flex-1 flex-col gap-2.5">
              <Skeleton width={width} height={14} />
              <Skeleton width="40%" />
            </div>
            <div className="flex items-center gap-4 md:w-[360px]">
              <Skeleton height={8} className="flex-1" />
              <Skeleton width={92} height={40} className="rounded-control" />
            </div>
          </div>
        </div>
      ))}
    </SkeletonGroup>
  )
}
