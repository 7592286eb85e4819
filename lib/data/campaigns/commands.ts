import 'server-only'
import type { CreateTask } from '@/lib/contracts/task'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { recordActivity } from '@/lib/data/record'
import { insertTask, type PlanFacts } from '@/lib/data/tasks/commands-edit'
import type { PlainDate } from '@/lib/domain/calendar'

/** A plan as it is issued: its groups, milestones and tasks in printed order. */
export type NewCampaign = {
  key: string
  number: string
  title: string
  shortTitle: string
  issuer: string
  issuedOn: PlainDate
  startsOn: PlainDate
  endsOn: PlainDate
  ceremonyOn: PlainDate
  objective: string | null
  provenance: string | null
  basisDocuments: { number: string; issuedOn: PlainDate; issuer: string; subject: string }[]
  groups: { key: string; ordinal: number; title: string; theme: string | null; themeQuoted: boolean }[]
  milestones: { on: PlainDate; title: string; ceremony: boolean; proposed: boolean }[]
  /** `after` = places in this list of the tasks that each one waits for */
  tasks: { input: CreateTask; plan: PlanFacts; steps: string[]; after: number[] }[]
}

/** Issues a plan: everything or nothing, the tasks keyed in their order, their dates the baseline. */
export function issueCampaign(ctx: Context, plan: NewCampaign): Promise<{ id: string }> {
  return inTransaction(ctx, async (write) => {
    authorize(write, 'manage_campaigns')
    const { tx } = write
    const [campaign] = await tx<{ id: string }[]>`
      insert into campaigns (key, number, title, short_title, issuer, issued_on, starts_on, ends_on, ceremony_on, status, objective, provenance, created_at)
      values (${plan.key}, ${plan.number}, ${plan.title}, ${plan.shortTitle}, ${plan.issuer}, ${plan.issuedOn}, ${plan.startsOn},
        ${plan.endsOn}, ${plan.ceremonyOn}, 'running', ${plan.objective}, ${plan.provenance}, ${write.now}) returning id`
    const id = campaign?.id ?? ''
    for (const [ordinal, document] of plan.basisDocuments.entries()) {
      await tx`insert into basis_documents (campaign_id, ordinal, number, issued_on, issuer, subject)
        values (${id}, ${ordinal}, ${document.number}, ${document.issuedOn}, ${document.issuer}, ${document.subject})`
    }
    for (const group of plan.groups) {
      await tx`insert into groups (campaign_id, key, ordinal, title, theme, theme_quoted)
        values (${id}, ${group.key}, ${group.ordinal}, ${group.title}, ${group.theme}, ${group.themeQuoted})`
    }
    for (const milestone of plan.milestones) {
      await tx`insert into milestones (campaign_id, "on", title, ceremony, proposed)
        values (${id}, ${milestone.on}, ${milestone.title}, ${milestone.ceremony}, ${milestone.proposed})`
    }
    const taskIds: string[] = []
    for (const task of plan.tasks) taskIds.push(await insertTask(write, id, task.input, task.plan))
    await insertParts(write, plan, taskIds)
    const facts = { number: plan.number, tasks: plan.tasks.length }
    await recordActivity(write, {
      subject: 'campaign',
      subjectId: id,
      campaignId: id,
      kind: 'issue',
      after: facts,
    })
    return { id }
  })
}

/** Checklists and "sau khi" of the plan's tasks, which all exist by now. */
async function insertParts(ctx: WriteContext, plan: NewCampaign, taskIds: string[]): Promise<void> {
  const { tx, viewer, now } = ctx
  for (const [index, { steps, after }] of plan.tasks.entries()) {
    const taskId = taskIds[index] ?? ''
    for (const [place, title] of steps.entries())
      await tx`insert into steps (task_id, title, rank) values (${taskId}, ${title}, ${(place + 1) * 1024})`
    for (const other of after)
      await tx`insert into dependencies (task_id, after_task_id, added_by, added_at)
        values (${taskId}, ${taskIds[other] ?? ''}, ${viewer.id}, ${now})`
  }
}
