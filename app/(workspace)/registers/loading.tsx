import { RegisterSkeleton } from '@/components/registers/register-skeleton'

export default function Loading() {
  return (
    <div className="px-10 pt-8 max-xl:px-6 max-md:px-4">
      <RegisterSkeleton />
    </div>
  )
}
