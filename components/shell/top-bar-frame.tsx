import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { Bell } from './notifications/bell'

/** The bar at the top of every page: what stays in sight while the page is read, and the bell. */
export function TopBarFrame({
  children,
  className,
}: {
  children: ReactNode
  className?: string | undefined
}) {
  return (
    <header
      className={cn(
        'sticky top-0 z-30 flex h-16 items-center gap-3 border-rule border-b bg-paper px-(--gutter,2.5rem) max-xl:px-(--gutter,1.5rem) max-md:h-14 max-md:px-4 print:hidden in-data-presenting:hidden',
        className,
      )}
    >
      {children}
      <Bell />
    </header>
  )
}
