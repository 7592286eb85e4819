import type { Campaign } from '@/lib/contracts/campaign'
import type { TaskDetail } from '@/lib/contracts/task'
import { newsOf } from '@/lib/domain/notifications'
import type { FormValues } from './form-values'

type Person = Campaign['people'][number]
export type Told = Person & { kind: 'assigned' }

/**
 * The people to whom saving is news, by the same rules that make the notifications (lib/domain/notifications.ts). The
 * rules of an edit ask nothing about a person's role; those the plan lists all hear.
 */
export function toldBySaving(
  people: readonly Person[],
  task: TaskDetail | null,
  {
    ownerId,
    leadUnitId,
    coordinatingUnitIds,
  }: Pick<FormValues, 'ownerId' | 'leadUnitId' | 'coordinatingUnitIds'>,
  actorId: string,
): Told[] {
  const changesOwner = ownerId !== (task?.owner?.id ?? null)
  const act = {
    kind: task ? 'edit' : 'creation',
    at: '',
    actorId,
    newOwnerId: changesOwner ? ownerId : null,
    partyId: null,
    stands: true,
    decision: null,
    obstacle: null,
    mentionIds: [],
    spokeFirstAt: null,
    task: {
      id: task?.id ?? '',
      leadUnitId,
      coordinatingUnitIds,
      ownerId,
      submittedBy: task?.submission?.by.id ?? null,
      status: task?.status ?? 'not_started',
      returned: task?.returned ?? false,
      obstacle: task?.obstacle ?? null,
      lastHeardAt: null,
    },
  } as const
  return people.flatMap((person) => {
    const reader = { id: person.id, role: 'staff', unitId: person.unitId, branch: [person.unitId] } as const
    return newsOf(reader, act) === 'assigned' ? [{ ...person, kind: 'assigned' as const }] : []
  })
}
