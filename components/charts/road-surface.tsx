import type { RoadLayout } from './road-layout'

/** Far enough to pass both edges of any page; a whole number of dashes, so that they start as drawn. */
const BLEED = 32 + 24 * 150
const DASH = '14 10'

type Surface = Pick<RoadLayout, 'band' | 'travelledTo' | 'since'> & {
  destination: Pick<RoadLayout['destination'], 'phase'>
}
type Props = { layout: Surface; width: number; hatchId: string }

/** The road itself: travelled in ink, ahead pale, hatched since the day looked at. The page clips its ends. */
export function RoadSurface({ layout, width, hatchId }: Props) {
  const { top, height } = layout.band
  const end = width + BLEED
  const passed = layout.destination.phase === 'past'
  const done = passed ? end : (layout.travelledTo ?? -BLEED)
  const middle = top + height / 2
  const aheadFrom = layout.since ? layout.since.to : done + 10
  return (
    <g>
      <rect x={-BLEED} y={top} width={end + BLEED} height={height} className="fill-paper" />
      <rect x={-BLEED} y={top} width={end + BLEED} height={height} className="fill-ink/11" />
      <rect x={-BLEED} y={top} width={done + BLEED} height={height} className="fill-actual" />
      {layout.since && (
        <>
          <defs>
            <pattern
              id={hatchId}
              width={6}
              height={6}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(25)"
            >
              <rect width={1.6} height={6} className="fill-ink/50" />
            </pattern>
          </defs>
          <rect
            x={layout.since.from}
            y={top}
            width={layout.since.to - layout.since.from}
            height={height}
            fill={`url(#${hatchId})`}
          />
        </>
      )}
      <line
        x1={-BLEED}
        x2={Math.max(done - 8, -BLEED)}
        y1={middle}
        y2={middle}
        strokeWidth={1.6}
        strokeDasharray={DASH}
        className="stroke-paper"
      />
      {!passed && (
        <line
          x1={aheadFrom}
          x2={end}
          y1={middle}
          y2={middle}
          strokeWidth={1.8}
          strokeDasharray={DASH}
          className="stroke-[light-dark(var(--paper),var(--ink-3))]"
        />
      )}
    </g>
  )
}
