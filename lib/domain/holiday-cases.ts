/** The days off of 2022 on weekdays (reference/domain §7), for rules that count working days. */
export const DAYS_OFF_2022: ReadonlySet<string> = new Set(
  '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'
    .split(' ')
    .map((monthDay) => `2022-${monthDay}`),
)
