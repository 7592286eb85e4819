import { useId, useMemo } from 'react'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import type { MonthNames } from './road-months'
import { useRoadMetrics } from './use-road-metrics'
import { WayBackDrawing } from './way-back-drawing'
import { HEAD, layoutWayBack, ROW, type WayBackPlan } from './way-back-layout'
import { WayBackList } from './way-back-list'

export type WayBackTexts = { months: MonthNames; goal: string; slack: string }

type Props = {
  plan: WayBackPlan
  texts: WayBackTexts
  /** Width assumed until the page has been measured. */
  initialWidth?: number
}

/** What a milestone still needs, drawn back from it; where there is no room for days beside titles, a list. */
export function WayBack({ plan, texts, initialWidth = 1144 }: Props) {
  const hatchId = useId()
  const { ref, width, measure, measured } = useRoadMetrics(initialWidth)
  const layout = useMemo(
    () => layoutWayBack({ ...plan, width, measure, monthNames: texts.months, goalLabel: texts.goal }),
    [plan, width, measure, texts],
  )
  return (
    <div ref={ref} className="@container">
      <div
        className="relative mt-3 break-inside-avoid overflow-hidden @max-[760px]:hidden"
        style={{ height: layout.height }}
      >
        <ul>
          {plan.bars.map(({ key, title, href, note, slack }, index) => (
            <li key={key}>
              <Link
                href={href}
                className="absolute inset-x-0 -outline-offset-2 hover:bg-sunken"
                style={{ top: HEAD + ROW * index, height: ROW }}
              >
                <span className="sr-only">{[key, title, note, slack].join(', ')}</span>
              </Link>
            </li>
          ))}
        </ul>
        <WayBackDrawing
          layout={layout}
          words={texts}
          hatchId={hatchId}
          className={cn(
            'pointer-events-none relative block max-w-none font-ui print:h-auto print:w-full',
            !measured && '@max-[1100px]:invisible',
          )}
        />
      </div>
      <WayBackList plan={plan} slackWord={texts.slack} className="@min-[760px]:hidden" />
    </div>
  )
}
