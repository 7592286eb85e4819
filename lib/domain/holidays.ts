import { type PlainDate, weekday } from './calendar'
import { invalidField } from './errors'

/**
 * How a day off is known. `law` = follows from Bộ luật Lao động 2019, Điều 112 alone (01/01; Tết five days; 10/3 lunar;
 * 30/4; 01/5; 02/9 with the day before or after; a holiday on a weekend is made up on the next working day); `notice` = the
 * state chose it, found in a text of the time; `unchecked` = the state chooses, no text found; `added` = entered here.
 */
export const HOLIDAY_BASES = ['law', 'notice', 'unchecked', 'added'] as const

/** Saturday and Sunday are off anyway: refused (`weekend_day`), so that a day off always takes a working day away. */
export function requireWeekday(on: PlainDate): void {
  if (weekday(on) > 5) throw invalidField('on', 'weekend_day')
}
