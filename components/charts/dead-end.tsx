import { Stone } from '@/components/ui/stone'

type Props = {
  /** A barrier across the road (no access), or the road cut off (nothing there). */
  kind: 'barrier' | 'cut'
  /** On the stone, such as 403. */
  number: string
}

const DASH = '14 10'

function Barrier() {
  return (
    <>
      <rect x={210} y={126} width={210} height={16} className="fill-ink/11" />
      <line
        x1={222}
        x2={410}
        y1={134}
        y2={134}
        strokeWidth={1.8}
        strokeDasharray={DASH}
        className="stroke-[light-dark(var(--paper),var(--ink-3))]"
      />
      <g strokeWidth={2.5} className="fill-none stroke-ink">
        <path d="M252 126V76M356 126V76" />
        <path d="M240 84h128v18H240Z" className="fill-surface" />
        <path d="m252 102 18-18M284 102l18-18M316 102l18-18M348 102l16-16" strokeWidth={5} />
      </g>
    </>
  )
}

function CutRoad() {
  return (
    <>
      <path d="M210 126h26l-8 8 8 8h-26Z" className="fill-actual" />
      <path d="M262 126h150M262 142h150" strokeWidth={1.5} strokeDasharray="4 6" className="stroke-rule-2" />
    </>
  )
}

/** The drawing over a page that cannot be shown. */
export function DeadEnd({ kind, number }: Props) {
  const x = kind === 'barrier' ? 110 : 90
  return (
    <svg width={420} height={150} viewBox="0 0 420 150" aria-hidden="true" className="h-auto max-w-full">
      <rect y={126} width={210} height={16} className="fill-actual" />
      <line
        x1={8}
        x2={200}
        y1={134}
        y2={134}
        strokeWidth={1.6}
        strokeDasharray={DASH}
        className="stroke-paper"
      />
      {kind === 'barrier' ? <Barrier /> : <CutRoad />}
      <g transform={`translate(${x},24)`}>
        <Stone size={76} kind="past" />
      </g>
      <text
        x={x + 38}
        y={112}
        textAnchor="middle"
        fontSize={24}
        fontWeight={700}
        className="fill-stone-ink font-ui"
      >
        {number}
      </text>
    </svg>
  )
}
