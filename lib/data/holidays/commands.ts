import 'server-only'
import type { AddHoliday, Holiday } from '@/lib/contracts/holiday'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { knownId } from '@/lib/data/tasks/visibility'
import { DomainError, forbiddenStep, invalidField } from '@/lib/domain/errors'
import { requireWeekday } from '@/lib/domain/holidays'
import { holidayColumns } from './queries'

/**
 * From now on the day is off, in every plan; a day struck off comes back with the basis it had, by its name. Refused at
 * `on`: a weekend (`weekend_day`), a day that is off already (`holiday_taken`).
 */
export function addHoliday(ctx: Context, input: AddHoliday): Promise<Holiday> {
  return inTransaction(ctx, async (write) => {
    const { tx, viewer, now } = write
    authorize(write, 'manage_holidays')
    const { on, name } = input
    requireWeekday(on)
    const [row] = await tx<Holiday[]>`
      with h as (insert into holidays ("on", name, basis, added_at, added_by)
        values (${on}, ${name}, coalesce((select x.basis from holidays x where x."on" = ${on} and x.name = ${name}
          order by x.removed_at desc nulls first limit 1), 'added'), ${now}, ${viewer.id})
        on conflict ("on") where removed_at is null do nothing returning *)
      select ${holidayColumns(tx)} from h`
    if (!row) throw invalidField('on', 'holiday_taken')
    await recordActivity(write, {
      subject: 'holiday',
      subjectId: row.id,
      kind: 'holiday',
      after: { on, name, basis: row.basis },
    })
    return row
  })
}

/** From now on the day is a working day; answers about days before keep it. An unknown one = 404, one struck off already = 409. */
export function removeHoliday(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const { tx, viewer, now } = write
    authorize(write, 'manage_holidays')
    const [stored] = await tx<{ on: string; name: string; isGone: boolean }[]>`
      select "on", name, removed_at is not null as "isGone" from holidays where id = ${knownId(id)} for no key update`
    if (!stored) throw new DomainError('not_found')
    const { on, name, isGone } = stored
    if (isGone) throw forbiddenStep('holiday_removed')
    await tx`update holidays set removed_at = ${now}, removed_by = ${viewer.id} where id = ${id}`
    await recordActivity(write, {
      subject: 'holiday',
      subjectId: id,
      kind: 'holiday_removal',
      before: { on, name },
    })
  })
}
