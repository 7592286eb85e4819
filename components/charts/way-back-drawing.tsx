import { HEAD, ROW, type WayBackLayout } from './way-back-layout'

type Words = { goal: string; slack: string }
type Props = { layout: WayBackLayout; words: Words; hatchId: string; className?: string }

/** Purple of work that is not on the chain, dark enough to be told from paper. */
const PALE = { fill: 'color-mix(in srgb, var(--brand) 55%, var(--paper))' }
const HALO = { strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' } as const
const OFF = { fill: 'color-mix(in srgb, var(--ink) 7%, transparent)' }

/** The way back drawn by hand: ink = done, full purple = the thinnest chain, dashed = slack (design §12). */
export function WayBackDrawing({ layout, words, hatchId, className }: Props) {
  const { width, height, bottom, months, bands, rows, links, todayX, goalX } = layout
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={className}
    >
      <defs>
        <pattern
          id={hatchId}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(25)"
        >
          <line x1={0} x2={0} y1={0} y2={5} strokeWidth={4} className="stroke-paper" />
        </pattern>
      </defs>
      <g fontSize={12}>
        {months.map(({ x, textX, text }) => (
          <g key={x}>
            <line {...{ x1: x, x2: x, y1: HEAD - 4, y2: bottom }} className="stroke-rule" />
            <text x={textX} y={20} className="fill-ink-3">
              {text}
            </text>
          </g>
        ))}
        <text x={goalX} y={20} textAnchor="middle" fontWeight={600} className="fill-ink">
          {words.goal}
        </text>
        <text x={width} y={20} textAnchor="end" className="fill-ink-3">
          {words.slack}
        </text>
      </g>
      {bands.map(({ x, width: length }) => (
        <rect key={x} x={x} y={HEAD - 4} width={length} height={bottom - HEAD + 4} style={OFF} />
      ))}
      {rows.map((row) => (
        <Row key={row.bar.key} row={row} layout={layout} hatchId={hatchId} />
      ))}
      {links.map(({ x1, y1, x2, y2 }) => (
        <path
          key={y1}
          d={`M${x1} ${y1}H${x2}V${y2}`}
          fill="none"
          strokeWidth={1.5}
          className="stroke-brand"
        />
      ))}
      <line {...{ x1: todayX, x2: todayX, y1: HEAD - 4, y2: bottom }} className="stroke-ink" />
      <line
        {...{ x1: goalX, x2: goalX, y1: HEAD - 4, y2: bottom }}
        strokeWidth={1.5}
        className="stroke-brand"
      />
    </svg>
  )
}

type RowProps = { row: WayBackLayout['rows'][number]; layout: WayBackLayout; hatchId: string }

function Row({ row, layout: { width, indent }, hatchId }: RowProps) {
  const { bar, top } = row
  const isChain = bar.look === 'chain'
  const weight = isChain ? 600 : 400
  return (
    <g>
      <line {...{ x1: 0, x2: width, y1: top + ROW, y2: top + ROW }} className="stroke-rule" />
      <text x={0} y={top + 21} fontSize={13} fontWeight={500} className="fill-ink-3 font-num">
        {bar.key}
      </text>
      <text x={indent} y={top + 21} fontSize={14} fontWeight={weight} className="fill-ink">
        {row.title}
      </text>
      <text x={indent} y={top + 39} fontSize={12} className="fill-ink-3">
        {row.note}
      </text>
      <Bars row={row} hatchId={hatchId} />
      {row.latest && (
        <>
          <path d={`M${row.latest.x} ${top + 31}l4 6h-8Z`} className="fill-ink-3" />
          <text
            x={row.latest.x + (row.latest.isLeft ? -8 : 8)}
            y={top + 40}
            textAnchor={row.latest.isLeft ? 'end' : 'start'}
            fontSize={12}
            {...HALO}
            className="fill-ink-3 stroke-paper"
          >
            {bar.latest}
          </text>
        </>
      )}
      <text
        x={width}
        y={top + 25}
        textAnchor="end"
        fontSize={14}
        fontWeight={weight}
        className={isChain ? 'fill-ink font-num' : 'fill-ink-2 font-num'}
      >
        {bar.slack}
      </text>
    </g>
  )
}

function Bars({ row: { bar, top, done, work, beyond, slack }, hatchId }: Omit<RowProps, 'layout'>) {
  const size = { y: top + 13, height: 14 }
  return (
    <>
      {slack && (
        <rect
          x={slack.x + 0.5}
          width={Math.max(1, slack.width - 1)}
          y={size.y + 0.5}
          height={size.height - 1}
          strokeDasharray="3 2"
          className="fill-paper stroke-brand"
        />
      )}
      {done && <rect {...done} {...size} className="fill-actual" />}
      {work && bar.look === 'chain' && <rect {...work} {...size} className="fill-brand" />}
      {work && bar.look === 'other' && <rect {...work} {...size} style={PALE} />}
      {beyond && (
        <>
          <rect {...beyond} {...size} fill={`url(#${hatchId})`} />
          <rect
            x={beyond.x + 0.5}
            width={Math.max(1, beyond.width - 1)}
            y={size.y + 0.5}
            height={size.height - 1}
            fill="none"
            className="stroke-brand"
          />
        </>
      )}
    </>
  )
}
