import type { CampaignUnit } from '@/lib/contracts/campaign'
import { type Actor, canOnTask } from '@/lib/domain/policy'

/** Units this person may give a task to: those they answer for, and never an external body. */
export function leadUnitsFor(
  viewer: Actor,
  units: readonly CampaignUnit[],
  action: 'create' | 'edit',
): CampaignUnit[] {
  return units.filter(
    ({ id, kind }) =>
      kind !== 'external' &&
      canOnTask(viewer, action, {
        leadUnitId: id,
        coordinatingUnitIds: [],
        ownerId: null,
        submittedBy: null,
      }),
  )
}
