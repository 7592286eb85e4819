import type { ReactNode } from 'react'
import { cn } from './cn'
import { TONE_TEXT, type Tone } from './tone'

export type MarkShape =
  | 'ring-dashed'
  | 'ring-half'
  | 'diamond'
  | 'octagon'
  | 'hourglass'
  | 'arrow-back'
  | 'tick'
  | 'bars'
  | 'ring-slashed'

const KNOCK = 'var(--mark-knock, var(--knock))'
const line = { stroke: 'currentColor', strokeWidth: 1.7, strokeLinecap: 'round', fill: 'none' } as const

const SHAPES: Record<MarkShape, ReactNode> = {
  'ring-dashed': (
    <circle
      cx="8"
      cy="8"
      r="5.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.4 2"
    />
  ),
  'ring-half': (
    <>
      <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 4a4 4 0 0 1 0 8Z" fill="currentColor" />
    </>
  ),
  diamond: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="currentColor" />
      <path d="M8 5v3.2l1.8 1.4" stroke={KNOCK} strokeWidth="1.5" fill="none" strokeLinecap="round" />
    </>
  ),
  octagon: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z" fill="currentColor" />
      <path d="M8 4.6v4" stroke={KNOCK} strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="8" cy="11.2" r="1" fill={KNOCK} />
    </>
  ),
  hourglass: (
    <>
      <path d="M3.5 1.8h9M3.5 14.2h9" {...line} />
      <path
        d="M4.6 2v2.2c0 1.6 3.4 2.6 3.4 3.8 0 1.2-3.4 2.2-3.4 3.8V14h6.8v-2.2c0-1.6-3.4-2.6-3.4-3.8 0-1.2 3.4-2.2 3.4-3.8V2Z"
        fill="currentColor"
      />
    </>
  ),
  'arrow-back': (
    <>
      <path d="M5.6 2.6 2.4 5.8l3.2 3.2" {...line} strokeLinejoin="round" />
      <path d="M2.8 5.8h6.6a3.9 3.9 0 0 1 0 7.8H6" {...line} />
    </>
  ),
  tick: (
    <>
      <circle cx="8" cy="8" r="6.8" fill="currentColor" />
      <path d="m4.9 8.2 2.2 2.2 4.1-4.6" {...line} stroke={KNOCK} strokeLinejoin="round" />
    </>
  ),
  bars: (
    <path
      d="M4.2 2.4h1.8a.8.8 0 0 1 .8.8v9.6a.8.8 0 0 1-.8.8H4.2a.8.8 0 0 1-.8-.8V3.2a.8.8 0 0 1 .8-.8Zm5.8 0h1.8a.8.8 0 0 1 .8.8v9.6a.8.8 0 0 1-.8.8H10a.8.8 0 0 1-.8-.8V3.2a.8.8 0 0 1 .8-.8Z"
      fill="currentColor"
    />
  ),
  'ring-slashed': (
    <>
      <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="m4.2 11.8 7.6-7.6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
}

type Props = { shape: MarkShape; tone?: Tone; size?: number; label?: string; className?: string }

/** Without `tone` the mark takes the surrounding text colour; without `label` it is decoration. */
export function StateMark({ shape, tone, size = 16, label, className }: Props) {
  return (
    <svg
      className={cn('block flex-none', tone && TONE_TEXT[tone], className)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {SHAPES[shape]}
    </svg>
  )
}
