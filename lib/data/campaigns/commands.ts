import 'server-only'
import type { CreateTask } from '@/lib/contracts/task'
import { authorize } from '@/lib/data/authorize'
import { type Context, inTransaction } from '@/lib/data/context'
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
  groups: { key: string; ordinal: number; title: string; theme: string | null }[]
  milestones: { on: PlainDate; title: string; ceremony: boolean }[]
  tasks: { input: CreateTask; plan: PlanFacts }[]
}

/** Issues a plan: everything or nothing, the tasks keyed in their order, their dates the baseline. */
export function issueCampaign(ctx: Context, plan: NewCampaign): Promise<{ id: string }> {
  return inTransaction(ctx, async (write) => {
    authorize(write, 'manage_campaigns')
    const { tx } = write
    const [campaign] = await tx<{ id: string }[]>`
      insert into campaigns (key, number, title, short_title, issuer, issued_on, starts_on, ends_on, ceremony_on, status, created_at)
      values (${plan.key}, ${plan.number}, ${plan.title}, ${plan.shortTitle}, ${plan.issuer}, ${plan.issuedOn}, ${plan.startsOn},
        ${plan.endsOn}, ${plan.ceremonyOn}, 'running', ${write.now}) returning id`
    const id = campaign?.id ?? ''
    for (const group of plan.groups) {
      await tx`insert into groups (campaign_id, key, ordinal, title, theme)
        values (${id}, ${group.key}, ${group.ordinal}, ${group.title}, ${group.theme})`
    }
    for (const milestone of plan.milestones) {
      await tx`insert into milestones (campaign_id, "on", title, ceremony)
        values (${id}, ${milestone.on}, ${milestone.title}, ${milestone.ceremony})`
    }
    for (const task of plan.tasks) await insertTask(write, id, task.input, task.plan)
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
