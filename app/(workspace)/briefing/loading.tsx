import { SheetSkeleton } from '@/components/briefing/sheet-skeleton'

export default function Loading() {
  return (
    <div className="mx-auto max-w-[794px] sheet:px-[60px] sheet:pt-24">
      <SheetSkeleton />
    </div>
  )
}
