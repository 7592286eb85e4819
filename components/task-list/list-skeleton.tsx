'use client'
import { TopBarFrame } from '@/components/shell/top-bar-frame'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'

const ROWS = [78, 62, 85, 70, 58, 74, 66, 80]

/** The list's own layout, while the server is asked. */
export function ListSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')}>
      <TopBarFrame>
        <b className="mr-auto font-semibold text-h2">{t('task-list.title')}</b>
      </TopBarFrame>
      <div className="px-10 max-xl:px-6 max-md:px-4">
        <div className="flex gap-5 py-5">
          {[64, 72, 60, 96, 92].map((width) => (
            <Skeleton key={width} width={width} height={14} />
          ))}
        </div>
        <RowSkeletons />
      </div>
    </SkeletonGroup>
  )
}

export function RowSkeletons() {
  return (
    <>
      {ROWS.map((width) => (
        <div key={width} className="flex items-center gap-4 border-rule border-t py-4">
          <Skeleton width={32} />
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            <Skeleton width={`${width}%`} />
            <Skeleton width="30%" height={8} />
          </div>
          <Skeleton width={96} className="max-md:hidden" />
          <Skeleton width={120} height={6} className="max-md:hidden" />
          <Skeleton width={120} height={24} className="max-md:hidden" />
        </div>
      ))}
    </>
  )
}
