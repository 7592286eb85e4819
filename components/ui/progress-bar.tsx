import { cn } from './cn'
import { TONE_FILL, type Tone } from './tone'

const HEIGHT = { sm: 'h-1.5', md: 'h-2', lg: 'h-3' }
const TICK = {
  sm: '-inset-y-1 w-1 rounded-t-bar',
  md: '-inset-y-1 w-1 rounded-t-bar',
  lg: '-inset-y-[5px] w-1.5 rounded-t-[3px]',
}

const percent = (basisPoints: number) => `${Math.min(Math.max(basisPoints, 0), 10_000) / 100}%`

type Props = {
  label: string
  /** Basis points, 0..10000; null = nothing to measure. */
  actual: number | null
  planned?: number | null
  /** Value on an earlier day, shown as a dotted tick. */
  earlier?: number | null
  tone?: Tone | 'ink'
  size?: 'sm' | 'md' | 'lg'
  className?: string
}

/** A container on another ground sets `[--bar-bg:var(--surface)]`, so that the plan stone keeps its halo. */
export function ProgressBar({
  label,
  actual,
  planned,
  earlier,
  tone = 'doing',
  size = 'sm',
  className,
}: Props) {
  const gap = planned != null && planned > (actual ?? 0)
  const from = percent(actual ?? 0)
  return (
    <span
      role="img"
      aria-label={label}
      className={cn(
        'relative block rounded-[1px] bg-ink/9 forced-color-adjust-none',
        HEIGHT[size],
        className,
      )}
    >
      {actual ? (
        <span
          className={cn(
            'absolute inset-y-0 left-0 rounded-[1px]',
            tone === 'ink' ? 'bg-actual' : TONE_FILL[tone],
          )}
          style={{ width: from }}
        />
      ) : null}
      {gap && (
        <span
          className="hatch absolute inset-y-0"
          style={{ left: from, width: `calc(${percent(planned)} - ${from})` }}
        />
      )}
      {earlier != null && (
        <span
          className={cn(
            'absolute -inset-y-1 -ml-px border-l-2 border-dotted',
            // On the ink of a group's bar an ink tick would not be seen.
            tone === 'ink' && earlier < (actual ?? 0) ? 'inset-y-0 border-paper' : 'border-ink',
          )}
          style={{ left: percent(earlier) }}
        />
      )}
      {planned != null && (
        <span
          className={cn('absolute -translate-x-1/2 bg-brand shadow-[0_0_0_1.5px_var(--bar-bg)]', TICK[size])}
          style={{ left: percent(planned) }}
        />
      )}
    </span>
  )
}
