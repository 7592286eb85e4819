import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { ProgressBar } from '@/components/ui/progress-bar'

type Props = {
  href: string
  numeral: string
  title: string
  /** "chậm 1 điểm so với kế hoạch", figures in <b>. */
  gap: ReactNode
  /** As shown, "49%"; an old value may stand before it, struck. */
  percent: ReactNode
  /** Basis points, 0..10000; null = nothing counted. */
  actual: number | null
  planned: number | null
  /** Value on the earlier of two days. */
  earlier?: number | null
  barLabel: string
  /** The counts: `GroupCount`s. */
  children: ReactNode
}

/** One activity group of the dashboard, a link as a whole: keep links out of its slots. */
export function GroupLine(props: Props) {
  return (
    <Link
      href={props.href}
      className="grid grid-cols-[28px_minmax(0,1fr)] border-rule border-b pt-4.5 pb-4 md:grid-cols-[36px_minmax(0,1fr)]"
    >
      <span className="font-semibold text-[1rem] text-ink-3 leading-7">{props.numeral}</span>
      <span className="min-w-0">
        <span className="flex flex-wrap items-baseline gap-x-3 pb-2.5 md:flex-nowrap">
          <b className="min-w-3/5 flex-1 font-semibold text-[1rem] leading-7 md:min-w-0">{props.title}</b>
          <span className="order-3 w-full text-ink-2 text-secondary md:order-none md:w-auto md:whitespace-nowrap [&_b]:font-semibold [&_b]:text-ink">
            {props.gap}
          </span>
          <b className="min-w-14 text-right font-num font-semibold text-[1.25rem] leading-7 [&_s]:mr-1 [&_s]:font-normal [&_s]:text-[0.9375rem] [&_s]:text-ink-3">
            {props.percent}
          </b>
        </span>
        <ProgressBar
          size="lg"
          tone="ink"
          label={props.barLabel}
          actual={props.actual}
          planned={props.planned}
          earlier={props.earlier ?? null}
        />
        <span className="flex flex-wrap gap-x-4 gap-y-0.5 pt-3 text-ink-2 text-secondary">
          {props.children}
        </span>
      </span>
    </Link>
  )
}

/** "2 hoàn thành" with its state mark before it. */
export function GroupCount({ mark, children }: { mark?: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.25 whitespace-nowrap">
      {mark}
      {children}
    </span>
  )
}
