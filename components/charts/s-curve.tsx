import { type ReactNode, useMemo } from 'react'
import { cn } from '@/components/ui/cn'
import type { MonthNames } from './road-months'
import { CurveDrawing } from './s-curve-drawing'
import { type CurveWords, placeLabels } from './s-curve-labels'
import { type CurveDay, curveHeight, layoutCurve } from './s-curve-layout'
import { useDayCursor } from './use-day-cursor'
import { useRoadMetrics } from './use-road-metrics'

export type CurveTexts = CurveWords & {
  /** What the plot is, as a slider over its days. */
  label: string
  months: MonthNames
}

type Props = {
  days: readonly CurveDay[]
  /** From today on by the index of the day. */
  foreseen: ReadonlyMap<number, number>
  today: string
  ceremonyOn: string
  texts: CurveTexts
  /** One day in words: "31/05: thực hiện 36%, kế hoạch 39%". */
  readout: (day: CurveDay, forecast: number | null) => string
  /** At the end of the line that reads a day out. */
  aside?: ReactNode
  /** Width assumed until the page has been measured. */
  initialWidth?: number
}

/** Planned and actual over the days of a plan, stepped by day, read day by day with keys or pointer (design §12). */
export function SCurve({
  days,
  foreseen,
  today,
  ceremonyOn,
  texts,
  readout,
  aside,
  initialWidth = 668,
}: Props) {
  const { ref, width, measure, measured } = useRoadMetrics(initialWidth)
  const layout = useMemo(
    () =>
      layoutCurve({
        ...{ width, days, today, ceremonyOn, measure },
        forecast: foreseen,
        monthNames: texts.months,
      }),
    [width, days, foreseen, today, ceremonyOn, texts.months, measure],
  )
  const labels = useMemo(() => placeLabels(layout, days, texts, measure), [layout, days, texts, measure])
  const { index, handlers } = useDayCursor(layout.todayIndex, days.length - 1, layout.indexAt)
  const shown = index ?? layout.todayIndex
  const day = days[shown]
  const forecast = shown > layout.todayIndex ? (layout.forecast?.values.get(shown) ?? null) : null
  const words = day ? readout(day, forecast) : ''
  const heights = {
    '--wide': `${curveHeight(days, today, false)}px`,
    '--narrow': `${curveHeight(days, today, true)}px`,
  }
  return (
    <div className="break-inside-avoid pt-4">
      <div ref={ref} style={heights as object} className="@container">
        <div
          role="slider"
          tabIndex={0}
          aria-label={texts.label}
          aria-valuemin={0}
          aria-valuemax={days.length - 1}
          aria-valuenow={shown}
          aria-valuetext={words}
          className="h-(--wide) touch-pan-y overflow-x-clip @max-[480px]:h-(--narrow)"
          {...handlers}
        >
          <CurveDrawing
            {...{ layout, labels, index }}
            day={day ?? null}
            forecast={forecast}
            className={cn('block font-ui print:h-auto print:w-full', !measured && '@max-[660px]:invisible')}
          />
        </div>
      </div>
      <div className="flex min-h-8 items-center justify-between gap-3 pt-1">
        <p className="text-ink-2 text-secondary">{words}</p>
        {aside}
      </div>
    </div>
  )
}
