import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'

const FIGURES = ['completed', 'doing', 'submitted', 'overdue', 'rate']
const LINES = ['first', 'second', 'third', 'fourth']

/** The figures in their places before they are there. */
export function SectionsSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')}>
      <div className="flex flex-col gap-3 pt-5 pb-8">
        <Skeleton width="min(100%, 46rem)" height={18} />
        <Skeleton width="min(70%, 24rem)" height={18} />
      </div>
      <div className="grid grid-cols-2 border-ink border-t md:grid-cols-5 md:border-b md:border-b-rule-2">
        {FIGURES.map((figure) => (
          <div key={figure} className="flex flex-col gap-3 py-4 md:py-5">
            <Skeleton width={96} />
            <Skeleton width={64} height={40} />
            <Skeleton width={128} />
          </div>
        ))}
      </div>
      <div className="flex flex-col gap-x-14 gap-y-11 pt-10 lg:grid lg:grid-cols-[minmax(0,1fr)_380px] xl:grid-cols-[minmax(0,1fr)_420px]">
        <Lines />
        <Lines />
      </div>
    </SkeletonGroup>
  )
}

function Lines() {
  return (
    <div>
      <Skeleton width={220} height={18} className="mb-4" />
      {LINES.map((line) => (
        <div key={line} className="flex flex-col gap-3.5 border-rule border-t py-5">
          <Skeleton width="55%" height={14} />
          <Skeleton height={12} />
          <Skeleton width="70%" />
        </div>
      ))}
    </div>
  )
}
