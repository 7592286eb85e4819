import { Stone } from './stone'

type Props = { scene: 'stone' | 'barrier' | 'dead-end'; text: string }

/** Decoration of an empty page or an error page; `text` is the number on the stone. */
export function RoadScene({ scene, text }: Props) {
  if (scene === 'stone')
    return (
      <svg width="220" height="74" viewBox="0 0 220 74" aria-hidden="true" className="max-w-full">
        <rect className={AHEAD} y="58" width="220" height="12" />
        <line
          className={DASH_AHEAD}
          strokeDasharray="14 10"
          strokeWidth="1.8"
          x1="8"
          x2="214"
          y1="64"
          y2="64"
        />
        <g transform="translate(92,10)">
          <Stone variant="ahead" text={text} width={36} />
        </g>
      </svg>
    )
  return (
    <svg width="420" height="150" viewBox="0 0 420 150" aria-hidden="true" className="h-auto max-w-full">
      <rect className="fill-actual" y="126" width="210" height="16" />
      <line
        className="stroke-paper"
        strokeDasharray="14 10"
        strokeWidth="1.6"
        x1="8"
        x2="200"
        y1="134"
        y2="134"
      />
      {scene === 'barrier' ? <Barrier /> : <DeadEnd />}
      <g transform={`translate(${scene === 'barrier' ? 110 : 90},24)`}>
        <Stone variant="past" width={76} />
        <text x="38" y="88" textAnchor="middle" className="fill-stone-ink font-bold text-[24px]">
          {text}
        </text>
      </g>
    </svg>
  )
}

const AHEAD = 'fill-[color-mix(in_srgb,var(--ink)_11%,var(--paper))]'
const DASH_AHEAD = 'stroke-[light-dark(var(--paper),var(--ink-3))]'

function Barrier() {
  return (
    <>
      <rect className={AHEAD} x="210" y="126" width="210" height="16" />
      <line
        className={DASH_AHEAD}
        strokeDasharray="14 10"
        strokeWidth="1.8"
        x1="222"
        x2="410"
        y1="134"
        y2="134"
      />
      <g className="fill-surface stroke-ink" strokeWidth="2.5">
        <path d="M252 126V76M356 126V76M240 84h128v18H240Z" />
        <path d="m252 102 18-18M284 102l18-18M316 102l18-18M348 102l16-16" strokeWidth="5" />
      </g>
    </>
  )
}

function DeadEnd() {
  return (
    <>
      <path className="fill-actual" d="M210 126h26l-8 8 8 8h-26Z" />
      <path className="stroke-rule-2" strokeWidth="1.5" strokeDasharray="4 6" d="M262 126h150M262 142h150" />
    </>
  )
}
