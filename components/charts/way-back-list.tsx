import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { dayOf } from './day-number'
import { bandsOf, spanOf, stretchesOf, type WayBackBar, type WayBackPlan } from './way-back-layout'

type Props = { plan: WayBackPlan; slackWord: string; className: string }

/** The same tasks one below the other, each with its days in small. */
export function WayBackList({ plan, slackWord, className }: Props) {
  return (
    <ul className={className}>
      {plan.bars.map((bar) => (
        <li key={bar.key} className="border-rule border-b">
          <Link href={bar.href} className="grid grid-cols-[44px_minmax(0,1fr)] gap-y-1 py-3 hover:bg-sunken">
            <span className="font-medium font-num text-ink-3 text-secondary leading-6">{bar.key}</span>
            <span className={cn('text-pretty leading-6', bar.look === 'chain' && 'font-semibold')}>
              {bar.title}
            </span>
            <span className="col-start-2 flex flex-wrap gap-x-3 text-ink-2 text-secondary">
              <span>{bar.note}</span>
              {bar.lastStart !== null && !bar.isGoal && <span>{bar.latest}</span>}
            </span>
            <span className="col-start-2 flex items-center gap-3 pt-1">
              <SmallBar bar={bar} plan={plan} />
              <span
                className={cn(
                  'min-w-16 whitespace-nowrap text-right font-num text-secondary',
                  bar.look === 'chain' ? 'font-semibold' : 'text-ink-2',
                )}
              >
                {!bar.isGoal && <span className="sr-only">{slackWord} </span>}
                {bar.slack}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** One unit a day: the box gives the width, so that nothing has to be measured. */
function SmallBar({ bar, plan }: { bar: WayBackBar; plan: WayBackPlan }) {
  const span = spanOf(plan)
  const { done, work, slack } = stretchesOf(bar, span.from)
  const at = ({ start, end }: { start: number; end: number }) => ({
    x: start - span.from,
    width: end - start,
  })
  const line = (day: string) => ({ x1: dayOf(day) - span.from, x2: dayOf(day) - span.from, y1: 0, y2: 16 })
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${span.to - span.from} 16`}
      preserveAspectRatio="none"
      className="h-4 min-w-0 flex-1 overflow-visible"
    >
      <rect x={0} width={span.to - span.from} y={3} height={10} className="fill-sunken" />
      {bandsOf(plan.off, span).map((band) => (
        <rect key={band.start} {...at(band)} y={3} height={10} className="fill-rule-2" />
      ))}
      {slack && (
        <rect
          {...at(slack)}
          y={3}
          height={10}
          strokeDasharray="3 2"
          vectorEffect="non-scaling-stroke"
          className="fill-paper stroke-brand"
        />
      )}
      {done && <rect {...at(done)} y={3} height={10} className="fill-actual" />}
      {work && (
        <rect
          {...at(work)}
          y={3}
          height={10}
          className={bar.look === 'chain' ? 'fill-brand' : undefined}
          style={
            bar.look === 'chain' ? undefined : { fill: 'color-mix(in srgb, var(--brand) 55%, var(--paper))' }
          }
        />
      )}
      <line {...line(plan.today)} vectorEffect="non-scaling-stroke" className="stroke-ink" />
      <line
        {...line(plan.goalOn)}
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
        className="stroke-brand"
      />
    </svg>
  )
}
