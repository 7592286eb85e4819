import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import {
  canInOffice,
  canOnStandIn,
  canOnView,
  type OfficeAction,
  powerFor,
  type TaskAction,
  type TaskResource,
} from '@/lib/domain/policy'
import type { Context, WriteContext } from './context'

/** Refuses with 403 unless the policy table allows the step on the stored row, by the own power or as a stand-in. */
export function authorizeTask(ctx: WriteContext, action: TaskAction, task: TaskResource): void {
  const power = powerFor(ctx.viewer, action, task)
  if (power === null) throw new DomainError('forbidden')
  if (power !== ctx.viewer.id) ctx.onBehalfOf = power
}

/** Refuses with 403 unless the role holds the office power. */
export function authorize(ctx: Context, action: OfficeAction): void {
  if (!canInOffice(ctx.viewer.role, action)) throw new DomainError('forbidden')
}

/** Refuses with 403 unless the kept filter is the viewer's own, and theirs to share where that is asked. */
export function authorizeView(ctx: Context, action: 'keep' | 'share', view: { ownerId: string }): void {
  if (!canOnView(ctx.viewer, action, view)) throw new DomainError('forbidden')
}

/** Refuses with 403 unless the absent person, the stand-in or a leader may take the step. */
export function authorizeStandIn(
  ctx: Context,
  action: 'grant' | 'end',
  standIn: { absentId: string; standInId: string },
): void {
  if (!canOnStandIn(ctx.viewer, action, standIn)) throw new DomainError('forbidden')
}
