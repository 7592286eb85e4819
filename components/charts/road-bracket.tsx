type Props = { from: number; to: number; top: number; text: string }

const SERIF = 6
const TEXT_BELOW = 18

/** The days between two compared, in px of the road. */
export function RoadBracket({ from, to, top, text }: Props) {
  return (
    <g>
      <path
        d={`M${from} ${top}v${SERIF}H${to}v${-SERIF}`}
        fill="none"
        strokeWidth={1.2}
        className="stroke-ink"
      />
      <text
        x={(from + to) / 2}
        y={top + TEXT_BELOW}
        fontSize={12}
        fontWeight={600}
        textAnchor="middle"
        className="fill-ink"
      >
        {text}
      </text>
    </g>
  )
}
