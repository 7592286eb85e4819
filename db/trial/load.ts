import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pool, type Tx } from '@/db/client'
import { issueCampaign } from '@/lib/data/campaigns/commands'
import type { Viewer } from '@/lib/data/context'
import { setMoment } from '@/lib/data/context'
import { addPerson, addUnit } from '@/lib/data/people/commands'
import { hashPassword } from '@/lib/data/people/passwords'
import { findViewerByEmail } from '@/lib/data/people/queries'
import { plainDate, vietnamDay } from '@/lib/domain/calendar'
import { sortName } from '@/lib/domain/person-name'
import { type TrialPeople, type TrialPlan, type TrialUpdates, toNewCampaign } from './plan'
import { replayUpdates } from './replay'
import { issueTrialReport, REPORT_ISSUED_AT } from './report'

const ISSUED_AT = '2022-02-22T08:00:00.000+07:00'

async function readTrial<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(path.join(process.cwd(), 'db', 'trial', name), 'utf8')) as T
}

/**
 * Loads the trial data once: units, people and plan 264 by `quantri` at 08:00 on the day it was signed, then every
 * recorded update and one report through the commands a person would use, as its own actor at its own time. One transaction, so a start
 * that was cut off leaves nothing; a database that holds a plan or people is left alone.
 */
export async function loadTrial(): Promise<{ loaded: boolean }> {
  const loaded = await pool().begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(264)`
    const [held] = await tx<{ some: boolean }[]>`
      select exists (select 1 from campaigns) or exists (select 1 from people) as some`
    if (held?.some) return false
    await loadInto(tx)
    return true
  })
  // So small tables are not counted by the database itself before they are written to for days.
  if (loaded) await pool()`analyze`
  return { loaded }
}

/** True when the database holds the trial, as opposed to a plan of its own. */
export async function isTrialLoaded(): Promise<boolean> {
  const [row] = await pool()<
    { some: boolean }[]
  >`select exists (select 1 from people where email = 'quantri@tgpl.example') as some`
  return row?.some ?? false
}

async function loadInto(tx: Tx): Promise<void> {
  const [plan, updates, trial] = await Promise.all([
    readTrial<TrialPlan>('plan-264.json'),
    readTrial<TrialUpdates>('plan-264-updates.json'),
    readTrial<TrialPeople>('trial-people.json'),
  ])
  const administrator = await firstPerson(tx, plan, trial)
  const ctx = {
    tx,
    viewer: administrator,
    now: new Date(ISSUED_AT).toISOString(),
    today: plainDate('2022-02-22'),
    requestId: 'trial',
  }
  for (const [index, unit] of plan.units.entries()) {
    if (unit.key === administrator.unit.key || unit.key === ROOT) continue
    await addUnit(ctx, {
      key: unit.key,
      name: unit.name,
      shortName: unit.short ?? null,
      kind: unit.kind,
      parentKey: unit.parent,
      ordinal: index + 1,
      validFrom: '2022-01-01',
    })
  }
  const unitIds = await unitIdsByKey(tx)
  const hashes = await Promise.all(trial.people.map(() => hashPassword(trial.password)))
  for (const [index, person] of trial.people.entries()) {
    const passwordHash = hashes[index] ?? null
    if (person.email === administrator.email) {
      await tx`update people set password_hash = ${passwordHash} where id = ${administrator.id}`
      continue
    }
    const { email, name, title, role } = person
    await addPerson(ctx, { email, name, title, role, unitId: unitIds.get(person.unit) ?? '', passwordHash })
  }
  const { id } = await issueCampaign(ctx, toNewCampaign(plan, unitIds, await personIdsByEmail(tx)))
  const isEarlier = ({ at }: { at: string }) => Date.parse(at) < Date.parse(REPORT_ISSUED_AT)
  await replayUpdates(tx, id, updates.updates.filter(isEarlier))
  await issueTrialReport(tx, id)
  await replayUpdates(
    tx,
    id,
    updates.updates.filter((update) => !isEarlier(update)),
  )
}

const ROOT = 'lanh-dao-so'

/** The administrator and the two units above them exist before anybody can be asked for permission. */
async function firstPerson(tx: Tx, plan: TrialPlan, trial: TrialPeople): Promise<Viewer> {
  const person = trial.people.find(({ role }) => role === 'admin')
  if (!person) throw new Error('the trial people name no administrator')
  await setMoment(tx, new Date(ISSUED_AT).toISOString())
  for (const key of [ROOT, person.unit]) {
    const index = plan.units.findIndex((unit) => unit.key === key)
    const unit = plan.units[index]
    if (!unit) continue
    await tx`insert into units (key, name, kind, parent_id, ordinal, valid_from)
      values (${unit.key}, ${unit.name}, ${unit.kind}, (select id from units where key = ${unit.parent}), ${index + 1}, '2022-01-01')`
  }
  await tx`insert into people (email, name, sort_name, title, unit_id, role, created_at)
    values (${person.email}, ${person.name}, ${sortName(person.name)}, ${person.title},
      (select id from units where key = ${person.unit}), 'admin', ${ISSUED_AT})`
  const viewer = await findViewerByEmail(person.email, vietnamDay(ISSUED_AT), tx)
  if (!viewer) throw new Error('the administrator was not stored')
  return viewer
}

async function unitIdsByKey(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx<{ key: string; id: string }[]>`select key, id from units`
  return new Map(rows.map(({ key, id }) => [key, id]))
}

async function personIdsByEmail(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx<{ email: string; id: string }[]>`select email, id from people`
  return new Map(rows.map(({ email, id }) => [email, id]))
}
