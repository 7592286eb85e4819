import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'

type Props = { id: string; icon: IconName; title: string; children?: ReactNode }

/** Mark and title of a part of the composer, with what may be done there at the right. */
export function PartHead({ id, icon, title, children }: Props) {
  return (
    <header className="flex min-h-9 items-center gap-3 pb-2">
      <span className="w-8 flex-none text-ink-3">
        <Icon name={icon} size={18} />
      </span>
      <h2 id={id} className="min-w-0 flex-1 font-semibold text-body">
        {title}
      </h2>
      {children}
    </header>
  )
}
