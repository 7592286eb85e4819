import 'server-only'
import type { NameStandIn, StandIn } from '@/lib/contracts/stand-in'
import { authorizeStandIn } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { branchSql } from '@/lib/data/people/viewer-columns'
import { recordActivity } from '@/lib/data/record'
import { knownId } from '@/lib/data/tasks/visibility'
import { DomainError, forbiddenStep, invalidField } from '@/lib/domain/errors'
import { canBeAbsent, canStandIn, type Holder } from '@/lib/domain/policy'
import { checkStandInDays } from '@/lib/domain/stand-in'
import { standInColumns, toStandIn } from './queries'

/**
 * For some days one person also holds the powers over tasks of an absent manager or leader. Refused at its field: days
 * (`checkStandInDays`), who cannot be absent or stand in, and a day on which somebody already stands in for the person.
 */
export function nameStandIn(ctx: Context, input: NameStandIn): Promise<StandIn> {
  return inTransaction(ctx, async (write) => {
    const { tx, viewer } = write
    const { absentId = viewer.id, standInId, fromOn, toOn } = input
    authorizeStandIn(write, 'grant', { absentId, standInId })
    const { absent, standIn } = await lockBoth(write, absentId, standInId)
    if (!absent || !canBeAbsent(absent.role)) throw invalidField('absentId', 'not_a_choice')
    if (!standIn || !canStandIn(standIn, absent)) throw invalidField('standInId', 'stand_in_unfit')
    checkStandInDays({ fromOn, toOn }, write.today)
    const [other] = await tx`
      select 1 from stand_ins where absent_id = ${absentId} and ended_at is null and from_on <= ${toOn} and to_on >= ${fromOn}`
    if (other) throw invalidField('fromOn', 'stand_in_overlap')
    const [row] = await tx<Parameters<typeof toStandIn>[0][]>`
      with s as (insert into stand_ins (absent_id, stand_in_id, from_on, to_on, granted_by, granted_at)
        values (${absentId}, ${standInId}, ${fromOn}, ${toOn}, ${viewer.id}, ${write.now}) returning *)
      select ${standInColumns(tx)} from s`
    if (!row) throw new DomainError('internal')
    await recordActivity(write, {
      subject: 'person',
      subjectId: absentId,
      kind: 'stand_in',
      after: { standInId, fromOn, toOn },
    })
    return toStandIn(row, write.today)
  })
}

/** Both people as they are now, the absent one locked: two stand-ins for the same days are named one after the other. */
async function lockBoth(
  { tx }: WriteContext,
  absentId: string,
  standInId: string,
): Promise<{ absent: Holder | undefined; standIn: Holder | undefined }> {
  await tx`select 1 from people where id = ${absentId} for no key update`
  const people = await tx<Holder[]>`
    select p.id, p.role, p.unit_id as "unitId", ${branchSql(tx, 'p', 'u')} as branch
    from people p join units u on u.id = p.unit_id where p.id in (${absentId}, ${standInId}) and p.disabled_at is null`
  const find = (wanted: string) => people.find(({ id }) => id === wanted)
  return { absent: find(absentId), standIn: find(standInId) }
}

type Stored = { absentId: string; standInId: string; fromOn: string; toOn: string; isOver: boolean }

/** Ends it from now on, also before its first day; what was done under it stands. An unknown one = 404, one that is over = 409. */
export function endStandIn(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const { tx } = write
    const [stored] = await tx<Stored[]>`
      select absent_id as "absentId", stand_in_id as "standInId", from_on as "fromOn", to_on as "toOn",
        (ended_at is not null or to_on < ${write.today}::date) as "isOver"
      from stand_ins where id = ${knownId(id)} for no key update`
    if (!stored) throw new DomainError('not_found')
    authorizeStandIn(write, 'end', stored)
    if (stored.isOver) throw forbiddenStep('stand_in_over')
    const { absentId, standInId, fromOn, toOn } = stored
    await tx`update stand_ins set ended_at = ${write.now} where id = ${id}`
    await recordActivity(write, {
      subject: 'person',
      subjectId: absentId,
      kind: 'stand_in_end',
      before: { standInId, fromOn, toOn },
    })
  })
}
