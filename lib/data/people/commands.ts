import 'server-only'
import { eq } from 'drizzle-orm'
import { orm, pool, type Tx } from '@/db/client'
import { people } from '@/db/schema/people'
import type { SetPreferences } from '@/lib/contracts/person'
import { authorize } from '@/lib/data/authorize'
import { readClock } from '@/lib/data/clock'
import { type Context, inTransaction, setMoment, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { countHit } from '@/lib/data/requests/limits'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { normalizePassword, passwordFault } from '@/lib/domain/password'
import { sortName } from '@/lib/domain/person-name'
import type { Role } from '@/lib/domain/policy'
import { hashPassword, isPassword } from './passwords'
import { endOwnSessions } from './sessions'

/** Changes the viewer's own password; every other session of theirs ends with it. */
export async function changePassword(ctx: Context, input: { current: string; next: string }): Promise<void> {
  await countHit([{ name: 'password', key: ctx.viewer.id, max: 10, minutes: 15 }])
  const { name, email, unit } = ctx.viewer
  const fault = passwordFault(input.next, [name, email, unit.name])
  if (fault) throw invalidField('next', fault)
  if (normalizePassword(input.next) === normalizePassword(input.current))
    throw invalidField('next', 'password_same')
  const [stored] = await orm(pool())
    .select({ hash: people.passwordHash })
    .from(people)
    .where(eq(people.id, ctx.viewer.id))
  if (!(await isPassword(stored?.hash ?? null, input.current)))
    throw invalidField('current', 'password_wrong')
  const passwordHash = await hashPassword(input.next)
  await inTransaction(ctx, async (write) => {
    await orm(write.tx).update(people).set({ passwordHash }).where(eq(people.id, ctx.viewer.id))
    await endOwnSessions(write, 'others')
    await recordActivity(write, { subject: 'person', subjectId: ctx.viewer.id, kind: 'password_change' })
  })
}

/** Theme, language, keys and the look of the list, kept per account. Only what is given changes: two devices may each set their part. */
export function setPreferences(ctx: Context, input: SetPreferences): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const { theme = null, locale = null, singleKeys, list } = input
    const kept = JSON.stringify({ ...(singleKeys !== undefined && { singleKeys }) })
    await write.tx`
      update people set theme = coalesce(${theme}, theme), locale = coalesce(${locale}, locale),
        list_preferences = jsonb_set(list_preferences || ${kept}::text::jsonb, '{list}',
          coalesce(list_preferences->'list', '{}') || ${JSON.stringify(list ?? {})}::text::jsonb)
      where id = ${ctx.viewer.id}`
    await recordActivity(write, { subject: 'person', subjectId: ctx.viewer.id, kind: 'edit', after: input })
  })
}

export type NewPerson = {
  email: string
  name: string
  title: string
  unitId: string
  role: Role
  passwordHash: string | null
}

/** Adds a person to a unit. */
export function addPerson(ctx: Context, input: NewPerson): Promise<{ id: string }> {
  return inTransaction(ctx, async (write) => {
    authorize(write, 'manage_people')
    const id = await insertPerson(write.tx, input, write.now)
    await recordActivity(write, {
      subject: 'person',
      subjectId: id,
      kind: 'creation',
      after: { role: input.role, unitId: input.unitId },
    })
    return { id }
  })
}

async function insertPerson(tx: Tx, input: NewPerson, now: string): Promise<string> {
  const values = {
    ...input,
    email: input.email.trim().toLowerCase(),
    name: input.name.normalize('NFC'),
    sortName: sortName(input.name),
    createdAt: now,
  }
  const [row] = await orm(tx)
    .insert(people)
    .values(values)
    .onConflictDoNothing({ target: people.email })
    .returning({ id: people.id })
  if (!row) throw invalidField('email', 'email_taken')
  return row.id
}

export type NewUnit = {
  key: string
  name: string
  shortName?: string | null
  kind: 'leadership' | 'internal' | 'external'
  parentKey: string | null
  ordinal: number
  validFrom: string
}

/** Adds a unit below its parent. */
export function addUnit(ctx: Context, input: NewUnit): Promise<{ id: string }> {
  return inTransaction(ctx, async (write) => {
    authorize(write, 'manage_units')
    const id = await insertUnit(write, input)
    await recordActivity(write, {
      subject: 'unit',
      subjectId: id,
      kind: 'creation',
      after: { name: input.name },
    })
    return { id }
  })
}

async function insertUnit(ctx: Pick<WriteContext, 'tx'>, input: NewUnit): Promise<string> {
  const [row] = await ctx.tx<{ id: string }[]>`
    insert into units (key, name, short_name, kind, parent_id, ordinal, valid_from)
    values (${input.key}, ${input.name}, ${input.shortName ?? null}, ${input.kind}, (select id from units where key = ${input.parentKey}), ${input.ordinal}, ${input.validFrom})
    returning id`
  return row?.id ?? ''
}

/**
 * Makes the first administrator of an empty database, with the unit they belong to. Runs from the terminal, before there
 * is anybody to authorize; refused as soon as one person exists.
 */
export async function createFirstAdministrator(input: {
  email: string
  name: string
  password: string
  unit?: Partial<NewUnit>
  title?: string
}): Promise<{ id: string }> {
  const fault = passwordFault(input.password, [input.name, input.email, input.unit?.name ?? ''])
  if (fault) throw invalidField('password', fault)
  const passwordHash = await hashPassword(input.password)
  const { now, today } = await readClock()
  return await pool().begin(async (tx) => {
    await setMoment(tx, now)
    await tx`lock table people in share row exclusive mode`
    const [found] = await tx<{ some: boolean }[]>`select exists (select 1 from people) as some`
    if (found?.some) throw new DomainError('state', { reason: 'people_exist' })
    const unitId = await insertUnit(
      { tx },
      {
        key: 'co-quan',
        name: 'Cơ quan',
        kind: 'leadership',
        parentKey: null,
        ordinal: 1,
        validFrom: today,
        ...input.unit,
      },
    )
    const id = await insertPerson(
      tx,
      {
        email: input.email,
        name: input.name,
        title: input.title ?? 'Quản trị hệ thống',
        unitId,
        role: 'admin',
        passwordHash,
      },
      now,
    )
    await tx`insert into activities (at, actor_id, subject, subject_id, kind, request_id) values (${now}, ${id}, 'person', ${id}, 'creation', 'terminal')`
    return { id }
  })
}
