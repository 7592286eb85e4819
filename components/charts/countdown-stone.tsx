import { BigStone } from '@/components/ui/stone'

const SMALLEST = 12
const CAP_WIDTH = 112
/** Lower in the cap it is wider; there the longer line stands when the stone is small. */
const LOWER_CAP_WIDTH = 124
/** Under this scale 12 px are wider than the cap. */
const SMALL_SCALE = 0.7

export type CountdownTexts = {
  /** Capitals, such as LỄ KỶ NIỆM. */
  title: string
  date: string
  /** Under the number while the ceremony is ahead, on its day, and after it. */
  unit: Record<'ahead' | 'today' | 'past', string>
  /** Over the number once the ceremony has passed. */
  passed: string
}

type Props = { days: number; phase: 'ahead' | 'today' | 'past'; scale: number; texts: CountdownTexts }

/** The destination of the road, with the days to go or gone by. Text keeps 12 px when the stone is smaller. */
export function CountdownStone({ days, phase, scale, texts }: Props) {
  const size = (px: number) => Math.max(px, SMALLEST / scale)
  const gone = phase === 'past'
  const number = String(days)
  const isSmall = scale < SMALL_SCALE
  const squeeze =
    texts.title.length > 12 || isSmall
      ? { textLength: isSmall ? LOWER_CAP_WIDTH : CAP_WIDTH, lengthAdjust: 'spacingAndGlyphs' as const }
      : {}
  return (
    <BigStone>
      <g textAnchor="middle" className="fill-on-brand">
        <text
          x={75}
          y={isSmall ? 70 : 44}
          fontSize={size(13)}
          fontWeight={600}
          letterSpacing={isSmall ? 0 : '0.08em'}
          {...squeeze}
        >
          {texts.title}
        </text>
        <text x={75} y={isSmall ? 43 : 64} fontSize={size(13)} fontWeight={500}>
          {texts.date}
        </text>
      </g>
      <g textAnchor="middle" className="fill-stone-ink">
        {gone && (
          <text x={75} y={98} fontSize={size(14)} fontWeight={500}>
            {texts.passed}
          </text>
        )}
        <text
          x={75}
          y={gone ? 154 : 143}
          fontSize={number.length > 3 ? 50 : 64}
          fontWeight={700}
          letterSpacing="-0.03em"
        >
          {number}
        </text>
        <text x={75} y={gone ? 180 : 173} fontSize={size(15)} fontWeight={500} fillOpacity={0.8}>
          {texts.unit[phase]}
        </text>
      </g>
    </BigStone>
  )
}
