import 'server-only'
import type { Dashboard, DashboardQuery } from '@/lib/contracts/dashboard'
import { type Context, query } from '@/lib/data/context'
import { sameState } from '@/lib/data/same-state'
import { knownId } from '@/lib/data/tasks/visibility'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { canInOffice } from '@/lib/domain/policy'
import { toDashboard } from './answer'
import { keepClosed } from './closed-days'
import { milestonesAhead } from './milestones'
import { namedIn } from './read'
import type { Scope } from './scope'
import { readFigures } from './statement'
import { readTasks } from './tasks'

const KEPT = 64
const answers = sameState<Dashboard>(KEPT)

/** The figures of a campaign at a day from its start to today; outside it 422. At most two statements whatever the number of tasks. */
export async function getDashboard(
  ctx: Context,
  campaignId: string,
  input: DashboardQuery,
): Promise<Dashboard> {
  const asOf = input.asOf ?? ctx.today
  const scope: Scope = {
    campaignId: knownId(campaignId),
    unit: input.unit ?? null,
    branch: input.branch ?? null,
    past: asOf === ctx.today ? null : asOf,
    asOf,
  }
  if (asOf > ctx.today) throw invalidField('asOf', 'out_of_range')
  const { viewer, tx } = ctx
  const seesDrafts = canInOffice(viewer.role, 'manage_campaigns')
  const key = JSON.stringify([scope, ctx.today, seesDrafts, input.asOf !== undefined])
  const read = () => readDashboard(ctx, scope, input)
  const answer = await answers.ask(key, tx ? null : viewer.state, read)
  return { ...answer, generatedAt: ctx.now }
}

function readDashboard(ctx: Context, scope: Scope, input: DashboardQuery) {
  const { asOf } = scope
  return query(ctx, async (sql) => {
    const figures = await readFigures(sql, ctx.viewer, scope)
    const { campaign } = figures
    if (!campaign) throw new DomainError('not_found')
    if (input.asOf !== undefined && asOf < campaign.startsOn) throw invalidField('asOf', 'out_of_range')
    const ahead = milestonesAhead(figures, asOf)
    const named = namedIn(figures, ahead)
    const tasks = await readTasks(sql, scope, named.tasks, named.requests)
    if (!ctx.tx) keepClosed(ctx.today, scope.campaignId, figures)
    return toDashboard(ctx, { scope, campaign, figures, tasks, ahead })
  })
}
