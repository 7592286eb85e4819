import { dayOf, isoOf } from './day-number'

const WEEK = 7

const within = (day: number, first: string, last: string) =>
  isoOf(Math.min(Math.max(day, dayOf(first)), dayOf(last)))

/** The day a press of a key leads to, between the two ends; null = the key is not the knob's. */
export function dayByKey(key: string, day: string, first: string, last: string): string | null {
  if (key === 'Home') return first
  if (key === 'End') return last
  const step = STEPS[key]
  return step === undefined ? null : within(dayOf(day) + step, first, last)
}
const STEPS: Record<string, number> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: WEEK,
  PageDown: -WEEK,
}

/** The day that lies nearest to a place on the road (px from the left edge of its column). */
export function dayAtX(x: number, scale: { start: number; perDay: number }, first: string, last: string) {
  return within(dayOf(first) + Math.round((x - scale.start) / scale.perDay), first, last)
}
