import { BADGE_LOOK } from '@/components/task/badge-look'
import { cn } from '@/components/ui/cn'
import { TONE_FILL } from '@/components/ui/tone'
import type { Badge } from '@/lib/domain/deadline'
import { inDays, SPAN_LOOK } from './bar-look'
import type { End, RowShape, Stretch } from './row-shape'

type Props = { shape: RowShape; badge: Badge; movable: boolean }

const START: Record<End, string> = {
  set: 'rounded-l-bar',
  open: 'border-l-0 fade-ends [--fade-start:1.5rem]',
  cut: 'border-l-0',
}
const END: Record<End, string> = {
  set: 'rounded-r-bar',
  open: 'border-r-0 fade-ends [--fade-end:4rem]',
  cut: 'border-r-0',
}

/** Planned span, done part, late tail and the later date asked for. Decoration: the cell says it in words. */
export function TimelineBar({ shape, badge, movable }: Props) {
  const { bar, tail, asked, notch } = shape
  const { tone } = BADGE_LOOK[badge]
  if (!bar) return null
  const length = bar.to - bar.from
  const done = Math.max(0, shape.filledTo - bar.from)
  return (
    <span aria-hidden="true" className="forced-color-adjust-none">
      <span
        data-bar
        data-movable={movable || undefined}
        style={placed(bar)}
        className={cn(
          'absolute inset-y-0 my-auto h-4 min-w-1.5 border',
          'before:absolute before:-inset-x-0.5 before:-inset-y-2.5 before:content-[""]',
          SPAN_LOOK[tone],
          START[bar.start],
          END[bar.end],
          movable ? 'cursor-grab active:cursor-grabbing' : 'cursor-pointer',
        )}
      >
        {done > 0 && (
          <span
            className={cn('absolute -inset-y-px -left-px', TONE_FILL[tone], done >= length && '-right-px')}
            style={done >= length ? undefined : { width: inDays(done) }}
          />
        )}
        {movable && <Grips start={bar.start === 'set'} />}
      </span>
      {tail && (
        <span
          className={cn(
            'hatch-tail pointer-events-none absolute inset-y-0 my-auto h-2.5',
            tail.look === 'late' ? 'text-late-fill' : 'text-done-fill',
          )}
          style={placed(tail)}
        />
      )}
      {asked && (
        <span
          className="pointer-events-none absolute inset-y-0 my-auto h-4 rounded-r-bar border border-brand border-l-0 border-dashed"
          style={placed(asked)}
        />
      )}
      {notch !== null && (
        <span
          className="pointer-events-none absolute inset-y-0 my-auto -ml-px h-6 w-0.5 bg-ink shadow-[0_0_0_1px_var(--paper)]"
          style={{ left: inDays(notch) }}
        />
      )}
    </span>
  )
}

const placed = ({ from, to }: Stretch) => ({ left: inDays(from), width: inDays(to - from) })

/** Ends to pull, half of each outside the bar so that a short one can be held in the middle too. */
function Grips({ start }: { start: boolean }) {
  const look =
    'absolute -inset-y-2 w-3 cursor-ew-resize before:absolute before:inset-y-2.5 before:w-0.5 before:bg-ink before:opacity-0 group-hover/row:before:opacity-100 print:hidden'
  return (
    <>
      {start && <span data-grip="start" className={cn(look, '-left-2.5 before:right-1')} />}
      <span data-grip="due" className={cn(look, '-right-2.5 before:left-1')} />
    </>
  )
}
