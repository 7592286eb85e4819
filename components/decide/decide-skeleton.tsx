'use client'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'

const LINES = [72, 88, 60, 80]

/** The page's own layout, while the server is asked. */
export function DecideSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')} className="px-10 pt-6 pb-10 max-xl:px-6 max-md:px-4">
      <Skeleton width="32%" />
      <Skeleton width="70%" height={30} className="mt-4" />
      <div className="mt-8 grid gap-8 border-rule-2 border-t pt-6 md:grid-cols-2">
        {['asked', 'delivered'].map((side) => (
          <div key={side} className="flex flex-col gap-4">
            {LINES.map((width) => (
              <Skeleton key={width} width={`${width}%`} />
            ))}
          </div>
        ))}
      </div>
      <Skeleton height={72} className="mt-10" />
      <Skeleton height={72} className="mt-3" />
    </SkeletonGroup>
  )
}
