import { cn } from './cn'

const BODY = 'M4 66V22C4 10 13 2.5 25 2.5S46 10 46 22v44Z'
const CAP = 'M4 27V22C4 10 13 2.5 25 2.5S46 10 46 22v5Z'

const LOOK = {
  past: {
    body: 'fill-stone',
    cap: 'fill-brand-fill',
    edge: 'stroke-ink',
    text: 'fill-stone-ink',
    width: 1.8,
  },
  ahead: {
    body: 'fill-surface',
    cap: 'fill-brand-tint',
    edge: 'stroke-brand',
    text: 'fill-brand',
    width: 1.8,
  },
  destination: {
    body: 'fill-stone',
    cap: 'fill-brand-fill',
    edge: 'stroke-ink',
    text: 'fill-stone-ink',
    width: 2,
  },
}

type Props = {
  variant: keyof typeof LOOK
  /** On the white body; at most three characters. Leave it out under 20 px of width. */
  text?: string
  /** On the cap of a destination. */
  capText?: string
  width?: number
  label?: string
  className?: string
}

export const STONE_RATIO = 68 / 50

export function Stone({ variant, text, capText, width = 40, label, className }: Props) {
  const look = LOOK[variant]
  return (
    <svg
      className={cn('block flex-none overflow-visible font-ui', className)}
      width={width}
      height={width * STONE_RATIO}
      viewBox="0 0 50 68"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path className={look.body} d={BODY} />
      <path className={look.cap} d={CAP} />
      <path className={cn('fill-none', look.edge)} strokeWidth={look.width} d={BODY} />
      {capText && (
        <text
          className="fill-on-brand font-semibold text-[9.5px]"
          x="25"
          y="18"
          textAnchor="middle"
          letterSpacing=".06em"
        >
          {capText}
        </text>
      )}
      {text && (
        <text
          className={cn(
            look.text,
            variant === 'destination' ? 'font-bold text-[23px]' : 'font-semibold text-[21px]',
          )}
          x="25"
          y="53"
          textAnchor="middle"
          letterSpacing="-.03em"
        >
          {text}
        </text>
      )}
    </svg>
  )
}
