import { lazy, Suspense } from 'react'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { SectionsSkeleton } from './sections-skeleton'

const Comparison = lazy(() =>
  import('./compare/comparison-view').then((module) => ({ default: module.ComparisonView })),
)

/** The comparison comes when it is asked for: the page of one day does not carry it. */
export function LazyComparison(props: React.ComponentProps<typeof Comparison>) {
  return (
    <Suspense
      fallback={
        <div className={PAGE_PADDING}>
          <SectionsSkeleton />
        </div>
      }
    >
      <Comparison {...props} />
    </Suspense>
  )
}
