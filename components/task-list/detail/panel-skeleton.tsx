import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import { useT } from '@/lib/i18n/provider'

export function PanelSkeleton() {
  const t = useT()
  return (
    <SkeletonGroup label={t('states.loading')} className="flex flex-col gap-4 px-6 py-2">
      <Skeleton width="86%" height={18} />
      <Skeleton width="54%" height={18} />
      <Skeleton width={120} height={24} />
      {[72, 58, 80, 64].map((width) => (
        <Skeleton key={width} width={`${width}%`} />
      ))}
    </SkeletonGroup>
  )
}
