import 'server-only'
import { DomainError } from '@/lib/domain/errors'
import {
  canInOffice,
  canOnTask,
  canOnView,
  type OfficeAction,
  type TaskAction,
  type TaskResource,
} from '@/lib/domain/policy'
import type { Context } from './context'

/** Refuses with 403 unless the policy table allows the step on the stored row. */
export function authorizeTask(ctx: Context, action: TaskAction, task: TaskResource): void {
  if (!canOnTask(ctx.viewer, action, task)) throw new DomainError('forbidden')
}

/** Refuses with 403 unless the role holds the office power. */
export function authorize(ctx: Context, action: OfficeAction): void {
  if (!canInOffice(ctx.viewer.role, action)) throw new DomainError('forbidden')
}

/** Refuses with 403 unless the kept filter is the viewer's own, and theirs to share where that is asked. */
export function authorizeView(ctx: Context, action: 'keep' | 'share', view: { ownerId: string }): void {
  if (!canOnView(ctx.viewer, action, view)) throw new DomainError('forbidden')
}
