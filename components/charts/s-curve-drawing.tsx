import { cn } from '@/components/ui/cn'
import type { CurveLabel, placeLabels } from './s-curve-labels'
import type { CurveDay, CurveLayout } from './s-curve-layout'

type Props = {
  layout: CurveLayout
  labels: ReturnType<typeof placeLabels>
  /** The day pointed at, and its values. */
  index: number | null
  day: CurveDay | null
  forecast: number | null
  className?: string
}

/** The curve drawn by hand: ink = actual, purple = plan. */
export function CurveDrawing({ layout, labels, className, ...cursor }: Props) {
  const { width, height, plot, now, ceremonyX, scope } = layout
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={className}
    >
      <Axes layout={layout} />
      {ceremonyX !== null && (
        <line
          {...{ x1: ceremonyX, x2: ceremonyX, y1: plot.top - 6, y2: plot.bottom }}
          strokeWidth={1.5}
          className="stroke-brand"
        />
      )}
      <path d={layout.planned} fill="none" strokeWidth={1.75} className="stroke-brand" />
      {layout.forecast && (
        <path
          d={layout.forecast.path}
          fill="none"
          strokeWidth={1.75}
          strokeDasharray="2 5"
          strokeLinecap="round"
          className="stroke-ink"
        />
      )}
      <path d={layout.actual} fill="none" strokeWidth={3} strokeLinejoin="round" className="stroke-actual" />
      <line {...{ x1: now.x, x2: now.x, y1: plot.top - 8, y2: plot.bottom }} className="stroke-ink" />
      {now.planned !== null && (
        <circle cx={now.x} cy={layout.yAt(now.planned)} r={3.5} className="fill-brand" />
      )}
      {now.actual !== null && (
        <circle cx={now.x} cy={layout.yAt(now.actual)} r={4.5} className="fill-actual" />
      )}
      {scope && <path d={scope.path} fill="none" strokeWidth={1.5} className="stroke-ink-3" />}
      <Label label={labels.planned} className="fill-brand" isValue />
      <Label label={labels.actual} className="fill-ink" isValue />
      <Label label={labels.forecast} className="fill-ink" isValue />
      <Label label={labels.forecastWord} className="fill-ink-3" />
      <Label label={labels.ceremony} className="fill-ink-3" />
      <Label label={labels.scope} className="fill-ink-3" />
      <Cursor layout={layout} {...cursor} />
    </svg>
  )
}

function Axes({ layout: { grid, months, plot } }: { layout: CurveLayout }) {
  return (
    <g fontSize={12}>
      {grid.map(({ y, value }) => (
        <g key={value}>
          <line {...{ x1: plot.left, x2: plot.right, y1: y, y2: y }} className="stroke-rule" />
          <text x={plot.left - 8} y={y + 4} textAnchor="end" className="fill-ink-3 font-num">
            {value}
          </text>
        </g>
      ))}
      {months.map(({ x, textX, text }) => (
        <g key={x}>
          <line {...{ x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + 5 }} className="stroke-rule-2" />
          <text x={textX - 2} y={plot.bottom + 20} className="fill-ink-3">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Keeps a word legible where a line has to pass under it. */
const HALO = { strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const

type LabelProps = { label: CurveLabel | null; className: string; isValue?: boolean }

function Label({ label, className, isValue = false }: LabelProps) {
  if (!label) return null
  const font = isValue ? { fontSize: 13, fontWeight: 600 } : { fontSize: 12 }
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      {...font}
      {...HALO}
      className={cn('stroke-paper', className)}
    >
      {label.text}
    </text>
  )
}

/** Where keys or pointer stand; left out of a saved picture. */
function Cursor({ layout, index, day, forecast }: Pick<Props, 'layout' | 'index' | 'day' | 'forecast'>) {
  if (index === null || !day) return null
  const x = layout.xAt(index)
  const { top, bottom } = layout.plot
  const mark = (value: number | null, className: string) =>
    value !== null && (
      <circle cx={x} cy={layout.yAt(value)} r={4} strokeWidth={2} className={`fill-paper ${className}`} />
    )
  return (
    <g data-cursor="">
      <line {...{ x1: x, x2: x, y1: top - 8, y2: bottom }} strokeDasharray="3 3" className="stroke-ink-3" />
      {mark(forecast, 'stroke-ink-3')}
      {mark(day.planned, 'stroke-brand')}
      {mark(day.actual, 'stroke-actual')}
    </g>
  )
}
