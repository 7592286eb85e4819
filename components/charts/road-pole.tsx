import { dayAndMonth } from './day-number'
import type { RoadPole } from './road-poles'

const LOOK = {
  now: { line: 'stroke-ink', box: 'fill-ink', text: 'fill-paper', width: 1.5 },
  outlined: { line: 'stroke-ink-3', box: 'fill-paper stroke-ink-3', text: 'fill-ink-2', width: 1 },
}

type Props = {
  pole: RoadPole
  bottom: number
  /** Above the date; left out on a phone, where the flag has one line. */
  word: string | null
  look: keyof typeof LOOK
}

export function RoadPoleMark({ pole, bottom, word, look }: Props) {
  const { box } = pole
  const colours = LOOK[look]
  return (
    <g textAnchor="middle" fontSize={12.5}>
      <line
        x1={pole.x}
        x2={pole.x}
        y1={box?.top ?? bottom - 20}
        y2={bottom}
        strokeWidth={colours.width}
        className={colours.line}
      />
      {box && (
        <>
          <rect
            x={box.left}
            y={box.top}
            width={box.right - box.left}
            height={box.bottom - box.top}
            className={colours.box}
          />
          <g className={colours.text}>
            {word !== null && (
              <text x={box.textX} y={box.top + 14.5} fontSize={12} fontWeight={500}>
                {word}
              </text>
            )}
            <text x={box.textX} y={box.bottom - 8} fontWeight={600} className="font-num">
              {dayAndMonth(pole.day)}
            </text>
          </g>
        </>
      )}
    </g>
  )
}
