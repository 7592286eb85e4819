import 'server-only'
import { canOnTask, type TaskResource } from '@/lib/domain/policy'
import { DomainError, type FieldErrors, invalidField } from '@/lib/domain/errors'
import type { WriteContext } from '../context'

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
export async function resolveReferences(ctx: WriteContext, input: References): Promise<{ group: ResolvedGroup | null }> {
  const { tx, today } = ctx
  const unitIds = [...(input.leadUnitId ? [input.leadUnitId] : []), ...(input.coordinatingUnitIds ?? [])]
  const [groups, units, people] = await Promise.all([
    input.group === undefined
      ? []
      : tx<ResolvedGroup[]>`select id, key, ordinal from groups where campaign_id = ${input.campaignId} and key = ${input.group}`,
    unitIds.length === 0
      ? []
      : tx<{ id: string; active: boolean; kind: string }[]>`
          select id, kind, valid_from <= ${today} and coalesce(valid_to >= ${today}, true) as active from units where id = any (${unitIds})`,
    input.ownerId
      ? tx<{ active: boolean }[]>`
          select disabled_at is null and role not in ('viewer', 'admin') as active from people where id = ${input.ownerId}`
      : [],
  ])
  const errors: FieldErrors = {}
  if (input.group !== undefined && groups.length === 0) errors['group'] = 'not_a_choice'
  const unit = (id: string) => units.find((row) => row.id === id)
  if (input.leadUnitId) {
    const lead = unit(input.leadUnitId)
    if (!lead || lead.kind === 'external') errors['leadUnitId'] = 'not_a_choice'
    else if (!lead.active) errors['leadUnitId'] = 'unit_inactive'
  }
  for (const id of input.coordinatingUnitIds ?? []) {
    if (!unit(id)) errors['coordinatingUnitIds'] = 'not_a_choice'
    else if (!unit(id)?.active) errors['coordinatingUnitIds'] = 'unit_inactive'
  }
  if (input.ownerId && !people[0]) errors['ownerId'] = 'not_a_choice'
  else if (input.ownerId && !people[0]?.active) errors['ownerId'] = 'person_inactive'
  if (Object.keys(errors).length > 0) throw new DomainError('invalid', { fieldErrors: errors })
  return { group: groups[0] ?? null }
}

/** A task may only be given to a unit that the giver answers for: the new lead unit is authorized like the stored one. */
export function authorizeTarget(ctx: WriteContext, action: 'create' | 'edit', leadUnitId: string): void {
  const target: TaskResource = { leadUnitId, coordinatingUnitIds: [], ownerId: null, submittedBy: null }
  if (!canOnTask(ctx.viewer, action, target)) throw new DomainError('forbidden')
}

/** The lead unit does not coordinate itself, and nobody is named twice. */
export function checkCoordination(leadUnitId: string, coordinatingUnitIds: readonly string[]): void {
  if (coordinatingUnitIds.includes(leadUnitId)) throw invalidField('coordinatingUnitIds', 'not_a_choice')
  if (new Set(coordinatingUnitIds).size !== coordinatingUnitIds.length) throw invalidField('coordinatingUnitIds', 'not_a_choice')
}
