import { PAGE_PADDING } from '@/components/shell/page-measure'
import { UnitSkeleton } from '@/components/units/unit-skeleton'

export default function Loading() {
  return (
    <div className={`${PAGE_PADDING} pt-8`}>
      <UnitSkeleton />
    </div>
  )
}
