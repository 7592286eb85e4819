import type { ReactNode } from 'react'

const OUTLINE = 'M4 66V22C4 10 13 2.5 25 2.5S46 10 46 22v44Z'
const CAP = 'M4 27V22C4 10 13 2.5 25 2.5S46 10 46 22v5Z'
const BIG_OUTLINE = 'M6 195V66C6 30 36 6 75 6s69 24 69 60v129Z'
const BIG_CAP = 'M6 78V66C6 30 36 6 75 6s69 24 69 60v12Z'

const LOOK = {
  past: { body: 'fill-stone', cap: 'fill-brand-fill', edge: 'stroke-ink', text: 'fill-stone-ink' },
  ahead: { body: 'fill-surface', cap: 'fill-brand-tint', edge: 'stroke-brand', text: 'fill-brand' },
}

type StoneProps = {
  /** Width in px; the height is 68/50 of it. */
  size: number
  kind: 'past' | 'ahead'
  text?: string
  className?: string
}

/** A milestone stone. Always decoration: the text beside it, or the drawing's label, carries the meaning. */
export function Stone({ size, kind, text = '', className }: StoneProps) {
  const look = LOOK[kind]
  const crowded = text.length > 3
  return (
    <svg
      className={className}
      width={size}
      height={(size * 68) / 50}
      viewBox="0 0 50 68"
      overflow="visible"
      aria-hidden="true"
    >
      <path d={OUTLINE} className={look.body} />
      <path d={CAP} className={look.cap} />
      <path d={OUTLINE} fill="none" strokeWidth={1.8} className={look.edge} />
      <text
        x={25}
        y={53}
        textAnchor="middle"
        fontSize={crowded ? 20 : 21}
        fontWeight={600}
        letterSpacing={crowded ? '-0.07em' : '-0.03em'}
        className={look.text}
      >
        {text}
      </text>
    </svg>
  )
}

/** The large stone in its own box of 150 × 195, with what is written on it as children. */
export function BigStone({ children }: { children: ReactNode }) {
  return (
    <>
      <path d={BIG_OUTLINE} className="fill-stone" />
      <path d={BIG_CAP} className="fill-brand-fill" />
      <path d={BIG_OUTLINE} fill="none" strokeWidth={2.5} className="stroke-ink" />
      {children}
    </>
  )
}
