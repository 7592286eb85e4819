'use client'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'

const ROWS = [70, 58, 82, 64, 74]

/** The rows of a register, while the server is asked. */
export function RegisterSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')}>
      {ROWS.map((width) => (
        <div key={width} className="flex items-start gap-5 border-rule border-t py-4">
          <Skeleton width={36} height={28} />
          <div className="flex min-w-0 flex-1 flex-col gap-2">
            <Skeleton width={`${width}%`} />
            <Skeleton width="34%" height={8} />
          </div>
        </div>
      ))}
    </SkeletonGroup>
  )
}
