import { daysBetween, type PlainDate } from './calendar'
import type { Status } from './task'

/** An indicator with what its pace is reckoned from. Quantities are whole numbers, `target` at least 1. */
export type Measured = {
  done: number
  target: number
  status: Status
  startsOn: PlainDate | null
  dueOn: PlainDate | null
}

/**
 * Where an indicator stands on a day; `left` = what is missing to the target.
 * `pace`: tenths of the unit needed each week to reach the target on the due date; `last_days`: under a week is left, `days`
 * more after this one; `once`: a single thing, which has no pace; `short`: confirmed below its target.
 */
export type IndicatorStanding =
  | { kind: 'reached'; beyond: number }
  | { kind: 'short' | 'submitted' | 'paused' | 'cancelled' | 'no_date'; left: number }
  | { kind: 'past_date'; left: number; days: number }
  | { kind: 'once'; left: number; until: PlainDate }
  | { kind: 'last_days'; left: number; days: number; until: PlainDate }
  | { kind: 'pace'; left: number; tenths: number; until: PlainDate }

const SET_ASIDE = {
  completed: 'short',
  submitted: 'submitted',
  paused: 'paused',
  cancelled: 'cancelled',
} as const

/** The standing at an as-of date; what has not begun is reckoned from its start date on. */
export function standingOf(indicator: Measured, asOf: PlainDate): IndicatorStanding {
  const { done, target, status, dueOn } = indicator
  const left = target - done
  if (left <= 0) return { kind: 'reached', beyond: done - target }
  if (status !== 'not_started' && status !== 'in_progress') return { kind: SET_ASIDE[status], left }
  if (dueOn === null) return { kind: 'no_date', left }
  if (dueOn < asOf) return { kind: 'past_date', left, days: daysBetween(dueOn, asOf) }
  if (target === 1) return { kind: 'once', left, until: dueOn }
  const days = daysBetween(firstDay(indicator, asOf), dueOn) + 1
  if (days < 7) return { kind: 'last_days', left, days: daysBetween(asOf, dueOn), until: dueOn }
  return { kind: 'pace', left, tenths: weeklyTenths(left, days), until: dueOn }
}

function firstDay({ status, startsOn, dueOn }: Measured, asOf: PlainDate): PlainDate {
  const waits = status === 'not_started' && startsOn !== null && startsOn > asOf
  return waits && startsOn && dueOn && startsOn <= dueOn ? startsOn : asOf
}

/** What is left by the week over so many days, the first and the last counted: tenths, rounded half up, never 0. */
export function weeklyTenths(left: number, days: number): number {
  return Math.max(1, Math.floor((140 * left + days) / (2 * days)))
}

export type Counted = { unit: string; done: number; target: number; status: Status }
export type UnitTotal = { unit: string; done: number; target: number; n: number }

/** A share of a whole does not add up with another one's. */
const SHARE = '%'

/**
 * Sums of indicators counted in the same unit, where there are at least two; what is not carried out is left out. By unit,
 * in the order in which they first come. SQL twin: `totalsSql()`.
 */
export function totalsByUnit(indicators: readonly Counted[]): UnitTotal[] {
  const totals = new Map<string, UnitTotal>()
  for (const { unit, done, target, status } of indicators) {
    if (unit === SHARE || status === 'cancelled') continue
    const total = totals.get(unit) ?? { unit, done: 0, target: 0, n: 0 }
    totals.set(unit, { unit, done: total.done + done, target: total.target + target, n: total.n + 1 })
  }
  return [...totals.values()].filter(({ n }) => n > 1)
}
