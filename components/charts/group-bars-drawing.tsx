import { cut, type Measure } from './title-lines'

/** One group of the plan as it is drawn; shares in basis points, null = nothing counted. */
export type GroupBar = {
  key: string
  numeral: string
  title: string
  /** "49%" */
  percent: string
  /** "Đạt 49%, kế hoạch 49%" */
  note: string
  actual: number | null
  planned: number | null
}

type Props = { bars: readonly GroupBar[]; width: number; measure: Measure }

const ROW = 68
const INDENT = 36
const WHOLE = 10_000
const TITLE_SIZE = 15
/** Of a label, whose width is measured, to a title in its weight. */
const TO_LABEL = 0.72
/** What stands at the right of a title: the share, and before it how it compares. */
const SHARE = 60
const NOTE = 190
const TRACK = { fill: 'color-mix(in srgb, var(--ink) 11%, transparent)' }

/** Groups against their plan on paper: what is reached as a bar, where the plan stands as a stone (design §9). */
export function GroupBarsDrawing({ bars, width, measure }: Props) {
  const length = width - INDENT
  const at = (share: number) => INDENT + (length * Math.min(Math.max(share, 0), WHOLE)) / WHOLE
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={bars.length * ROW}
      viewBox={`0 0 ${width} ${bars.length * ROW}`}
    >
      {bars.map(({ key, numeral, title, percent, note, actual, planned }, index) => {
        const top = index * ROW
        return (
          <g key={key}>
            <g fontSize={TITLE_SIZE} fontWeight={600}>
              <text x={0} y={top + 18} className="fill-ink-3">
                {numeral}
              </text>
              <text x={INDENT} y={top + 18} className="fill-ink">
                {cut(title, (length - SHARE - NOTE) * TO_LABEL, measure)}
              </text>
              <text x={width} y={top + 18} textAnchor="end" className="fill-ink">
                {percent}
              </text>
            </g>
            <text x={width - SHARE} y={top + 18} fontSize={12} textAnchor="end" className="fill-ink-2">
              {note}
            </text>
            <rect x={INDENT} y={top + 32} width={length} height={12} style={TRACK} />
            {actual !== null && actual > 0 && (
              <rect x={INDENT} y={top + 32} width={at(actual) - INDENT} height={12} className="fill-actual" />
            )}
            {planned !== null && (
              <rect x={at(planned) - 3} y={top + 27} width={6} height={22} rx={2} className="fill-brand" />
            )}
          </g>
        )
      })}
    </svg>
  )
}
