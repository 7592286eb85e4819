import 'server-only'
import { authorizeTask } from '@/lib/data/authorize'
import type { WriteContext } from '@/lib/data/context'
import { DomainError, type FieldErrors, invalidField } from '@/lib/domain/errors'

/** Ids that an input names; each is loaded before it is used, since they came from outside. */
export type References = {
  campaignId: string
  group?: string | undefined
  leadUnitId?: string | undefined
  ownerId?: string | null | undefined
  coordinatingUnitIds?: readonly string[] | undefined
}

export type ResolvedGroup = { id: string; key: string; ordinal: number }

/**
 * Loads what an input names and refuses what does not exist or no longer works: the group in this campaign, units in
 * force today, an owner who is not disabled. Field by field, all at once.
 */
export async function resolveReferences(
  ctx: WriteContext,
  input: References,
): Promise<{ group: ResolvedGroup | null }> {
  const { tx, today } = ctx
  const unitIds = [...(input.leadUnitId ? [input.leadUnitId] : []), ...(input.coordinatingUnitIds ?? [])]
  const [groups, units, people] = await Promise.all([
    input.group === undefined
      ? []
      : tx<
          ResolvedGroup[]
        >`select id, key, ordinal from groups where campaign_id = ${input.campaignId} and key = ${input.group}`,
    unitIds.length === 0
      ? []
      : tx<UnitInForce[]>`
          select id, kind, valid_from <= ${today} and coalesce(valid_to >= ${today}, true) as active from units where id = any (${unitIds})`,
    input.ownerId
      ? tx<{ active: boolean }[]>`
          select disabled_at is null and role not in ('viewer', 'admin') as active from people where id = ${input.ownerId}`
      : [],
  ])
  const errors: FieldErrors = { ...refusedUnits(input, units), ...refusedOwner(input, people) }
  if (input.group !== undefined && groups.length === 0) errors['group'] = 'not_a_choice'
  if (Object.keys(errors).length > 0) throw new DomainError('invalid', { fieldErrors: errors })
  return { group: groups[0] ?? null }
}

type UnitInForce = { id: string; active: boolean; kind: string }

function refusedUnits(input: References, units: UnitInForce[]): FieldErrors {
  const errors: FieldErrors = {}
  const refuse = (field: string, id: string) => {
    const unit = units.find((row) => row.id === id)
    if (!unit || (field === 'leadUnitId' && unit.kind === 'external')) errors[field] = 'not_a_choice'
    else if (!unit.active) errors[field] = 'unit_inactive'
  }
  if (input.leadUnitId) refuse('leadUnitId', input.leadUnitId)
  for (const id of input.coordinatingUnitIds ?? []) refuse('coordinatingUnitIds', id)
  return errors
}

function refusedOwner(input: References, people: { active: boolean }[]): FieldErrors {
  if (!input.ownerId || people[0]?.active) return {}
  return { ownerId: people[0] ? 'person_inactive' : 'not_a_choice' }
}

/** A task may only be given to a unit that the giver answers for: the new lead unit is authorized like the stored one. */
export function authorizeTarget(
  ctx: WriteContext,
  action: 'create' | 'edit' | 'progress',
  leadUnitId: string,
): void {
  authorizeTask(ctx, action, { leadUnitId, coordinatingUnitIds: [], ownerId: null, submittedBy: null })
}

/** The lead unit does not coordinate itself, and nobody is named twice. */
export function checkCoordination(leadUnitId: string, coordinatingUnitIds: readonly string[]): void {
  if (coordinatingUnitIds.includes(leadUnitId)) throw invalidField('coordinatingUnitIds', 'not_a_choice')
  if (new Set(coordinatingUnitIds).size !== coordinatingUnitIds.length)
    throw invalidField('coordinatingUnitIds', 'not_a_choice')
}

/** The owner of a part of a task is a person who works here; null = nobody yet. */
export async function requireOwner(ctx: WriteContext, ownerId: string | null | undefined): Promise<void> {
  if (ownerId) await resolveReferences(ctx, { campaignId: '', ownerId })
}
