import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

type Props = {
  mark: ReactNode
  title: string
  count: number
  /** Said when more wait than are listed. */
  rest: { text: string; href?: string } | null
  /** The rows. */
  children: ReactNode
}

/** One kind of decision in the queue, with how many there are of it. */
export function QueueGroup({ mark, title, count, rest, children }: Props) {
  return (
    <div>
      <h3 className="flex items-center gap-2 pt-5 pb-1 font-semibold text-table">
        {mark}
        <span className="min-w-0">{title}</span>
        <span className="font-medium text-ink-3">{count}</span>
      </h3>
      <ol>{children}</ol>
      {rest && (
        <p className="pt-3 text-secondary">
          {rest.href ? (
            <Link href={rest.href} className="link">
              {rest.text}
            </Link>
          ) : (
            rest.text
          )}
        </p>
      )}
    </div>
  )
}
