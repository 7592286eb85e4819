import 'server-only'
import { REPORT_SAVES } from '@/lib/domain/report-kinds'
import type { Viewer, WriteContext } from './context'

/** What happens to a thing, one word a verb; the sentences are in the catalogue (`activity.<kind>`). */
export const ACTIVITY_KINDS = [
  'creation',
  'edit',
  'move',
  'progress',
  'submission',
  'withdrawal',
  'confirmation',
  'return',
  'pause',
  'resumption',
  'cancellation',
  'reopening',
  'extension_request',
  'extension_decision',
  'urging',
  'comment',
  'evidence',
  'evidence_removal',
  'deletion',
  'restoration',
  'undo',
  'condition',
  'dependencies',
  'obstacle',
  'obstacle_answer',
  'obstacle_clearing',
  'step',
  'step_done',
  'step_removal',
  'comment_edit',
  'comment_deletion',
  'explanation_request',
  'explanation',
  'judgement',
  'judgement_end',
  'issue',
  'view_saved',
  'view_changed',
  'view_deleted',
  'sign_in',
  'sign_out',
  'password_change',
  'stand_in',
  'stand_in_end',
  'holiday',
  'holiday_removal',
  'report_schedule',
  'report_schedule_change',
  'report_schedule_pause',
  'report_schedule_resumption',
  'report_schedule_deletion',
  ...REPORT_SAVES,
  'report_scan',
] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

export type NewActivity = {
  subject: 'task' | 'campaign' | 'unit' | 'person' | 'holiday' | 'report'
  subjectId: string
  campaignId?: string | null
  kind: ActivityKind
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  reason?: string | null
  version?: number | null
}

/** Who writes it and when; without a viewer, or by itself, the line names no actor. */
export type Writing = Omit<WriteContext, 'viewer' | 'today'> & { viewer: Pick<Viewer, 'id'> | null }

/** Writes one line of history, in the transaction of the change itself. */
export async function recordActivity(ctx: Writing, activity: NewActivity): Promise<void> {
  const { tx } = ctx
  const actorId = ctx.unattended ? null : (ctx.viewer?.id ?? null)
  await tx`
    insert into activities (at, actor_id, subject, subject_id, campaign_id, kind, before, after, reason, version, request_id, batch_id, on_behalf_of)
    values (${ctx.now}, ${actorId}, ${activity.subject}, ${activity.subjectId}, ${activity.campaignId ?? null},
      ${activity.kind}, ${json(activity.before)}::text::jsonb, ${json(activity.after)}::text::jsonb, ${activity.reason || null},
      ${activity.version ?? null}, ${ctx.requestId}, ${ctx.batchId ?? null},
      ${ctx.onBehalfOf ?? null})`
}

// Sent as text and cast: the driver's own JSON type would encode a string a second time.
function json(value: Record<string, unknown> | null | undefined): string | null {
  return value && Object.keys(value).length > 0 ? JSON.stringify(value) : null
}
