import type { TimelineItem } from '@/lib/contracts/timeline'
import { endPlaceOf, placeOf, type TimeRange } from './time-range'

/** How an end of a bar looks: on its date, fading because it has none, or cut by the edge of the view. */
export type End = 'set' | 'open' | 'cut'
export type Stretch = { from: number; to: number }
export type RowShape = {
  /** null where the span lies outside the view */
  bar: (Stretch & { start: End; end: End }) | null
  /** where the done part ends */
  filledTo: number
  /** from the due date to today, or to the day a late result was sent */
  tail: (Stretch & { look: 'late' | 'done' }) | null
  /** from the due date to the later date asked for */
  asked: Stretch | null
  /** the original due date of a task whose date was moved */
  notch: number | null
  /** everything drawn */
  extent: Stretch
}

type Drawn = Pick<
  TimelineItem,
  | 'startsOn'
  | 'dueOn'
  | 'originalDueOn'
  | 'requestedDueOn'
  | 'percent'
  | 'badge'
  | 'deadline'
  | 'daysLate'
  | 'submittedOn'
>

/** Days of the stub before the due date of a task without a start. */
const STUB_DAYS = 6

/** Places of everything a row draws, in days of the range (DESIGN §8, "Tiến trình"). `on` = the day looked at. */
export function rowShape(item: Drawn, range: TimeRange, on: string): RowShape {
  const { span, start, end } = spanOf(item, range)
  const within = (stretch: Stretch) => clip(stretch, range.days)
  const shown = within(span)
  const bar =
    shown &&
    ({
      ...shown,
      start: span.from < 0 ? 'cut' : start,
      end: span.to > range.days ? 'cut' : end,
    } satisfies RowShape['bar'])
  const filled = span.from + (span.to - span.from) * doneShare(item)
  const tail = tailOf(item, range, on)
  const drawnTail = tail && within(tail)
  const asked = item.requestedDueOn && item.dueOn ? between(range, item.dueOn, item.requestedDueOn) : null
  const drawnAsked = asked && within(asked)
  return {
    bar,
    filledTo: Math.min(Math.max(filled, bar?.from ?? 0), bar?.to ?? 0),
    tail: tail && drawnTail && { ...drawnTail, look: tail.look },
    asked: drawnAsked,
    notch: notchOf(item, range),
    extent: {
      from: bar?.from ?? (span.from < 0 ? 0 : range.days),
      to: Math.max(...[bar, drawnTail, drawnAsked].map((part) => part?.to ?? 0)),
    },
  }
}

function spanOf(
  { startsOn, dueOn }: Pick<Drawn, 'startsOn' | 'dueOn'>,
  range: TimeRange,
): { span: Stretch; start: End; end: End } {
  const to = dueOn === null ? range.days : endPlaceOf(range, dueOn)
  if (startsOn !== null) {
    const from = placeOf(range, startsOn)
    return { span: { from, to: Math.max(to, from + 1) }, start: 'set', end: dueOn === null ? 'open' : 'set' }
  }
  if (dueOn !== null) return { span: { from: to - STUB_DAYS, to }, start: 'open', end: 'set' }
  return { span: { from: range.planStart, to }, start: 'open', end: 'open' }
}

/** A result sent or confirmed fills its bar: with an indicator its percent may be lower, the work is not. */
function doneShare({ badge, percent }: Drawn): number {
  return badge === 'submitted' || badge === 'completed' ? 1 : percent / 10_000
}

function tailOf(item: Drawn, range: TimeRange, on: string): (Stretch & { look: 'late' | 'done' }) | null {
  if (item.daysLate <= 0) return null
  const end = item.deadline === 'overdue' ? on : item.submittedOn
  if (end === null) return null
  const to = endPlaceOf(range, end)
  return { from: to - item.daysLate, to, look: item.deadline === 'overdue' ? 'late' : 'done' }
}

function notchOf({ dueOn, originalDueOn }: Drawn, range: TimeRange): number | null {
  if (originalDueOn === null || dueOn === null || originalDueOn === dueOn) return null
  const place = endPlaceOf(range, originalDueOn)
  return place < 0 || place > range.days ? null : place
}

function between(range: TimeRange, due: string, later: string): Stretch | null {
  const stretch = { from: endPlaceOf(range, due), to: endPlaceOf(range, later) }
  return stretch.to > stretch.from ? stretch : null
}

function clip({ from, to }: Stretch, days: number): Stretch | null {
  const shown = { from: Math.max(from, 0), to: Math.min(to, days) }
  return shown.to > shown.from ? shown : null
}
