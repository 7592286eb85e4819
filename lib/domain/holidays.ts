/**
 * Public holidays of Vietnam on weekdays, 2022-2027: Bộ luật Lao động 2019, Điều 112 (01/01; Tết five days; 10/3 lunar;
 * 30/4; 01/5; 02/9 with the day before or after; a holiday on a weekend is made up on the next working day).
 * `law` = follows from the article alone; `notice` = the state chose it, found in a text of the time (2022:
 * reference/domain §7; Quốc khánh 2024 and Tết 2026: press of the day); `unchecked` = the state chooses, no text found.
 * Days swapped for a Saturday (29/4/2024, 02/5/2025, 02/01 and 31/8/2026) are left out: the Saturday makes up for them.
 */
export type Holiday = { on: string; basis: 'law' | 'notice' | 'unchecked' }

const days = (year: number, basis: Holiday['basis'], monthDays: string): Holiday[] =>
  monthDays.split(' ').map((monthDay) => ({ on: `${year}-${monthDay}`, basis }))

export const HOLIDAYS: readonly Holiday[] = [
  ...days(2022, 'law', '01-03'),
  ...days(2022, 'unchecked', '01-31 02-01 02-02 02-03 02-04'),
  ...days(2022, 'notice', '04-11 05-02 05-03 09-01 09-02'),
  ...days(2023, 'law', '01-02 05-01 05-02 05-03'),
  ...days(2023, 'unchecked', '01-20 01-23 01-24 01-25 01-26 09-01 09-04'),
  ...days(2024, 'law', '01-01 04-18 04-30 05-01'),
  ...days(2024, 'unchecked', '02-08 02-09 02-12 02-13 02-14'),
  ...days(2024, 'notice', '09-02 09-03'),
  ...days(2025, 'law', '01-01 04-07 04-30 05-01 09-02'),
  ...days(2025, 'unchecked', '01-27 01-28 01-29 01-30 01-31 09-01'),
  ...days(2026, 'law', '01-01 04-27 04-30 05-01 09-02'),
  ...days(2026, 'notice', '02-16 02-17 02-18 02-19 02-20'),
  ...days(2026, 'unchecked', '09-01'),
  ...days(2027, 'law', '01-01 04-16 04-30 05-03 09-02'),
  ...days(2027, 'unchecked', '02-05 02-08 02-09 02-10 02-11 09-03'),
]

/** The days themselves, as counting working days takes them. */
export const HOLIDAY_DAYS: ReadonlySet<string> = new Set(HOLIDAYS.map(({ on }) => on))
