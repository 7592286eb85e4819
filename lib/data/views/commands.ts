import 'server-only'
import { writeFilter } from '@/lib/contracts/filter-query'
import { readKeptFilter } from '@/lib/contracts/kept-filter'
import { type ChangeView, type SavedView, type SaveView, VIEWS_MAX } from '@/lib/contracts/view'
import { authorizeView } from '@/lib/data/authorize'
import { type Context, inTransaction, type WriteContext } from '@/lib/data/context'
import { type ActivityKind, recordActivity } from '@/lib/data/record'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { type ViewRow, withCounts } from './queries'
import { visibleViews } from './visibility'

type StoredView = ViewRow & { campaignId: string }
type Facts = Pick<ViewRow, 'name' | 'query' | 'shared'>

/** Keeps a filter under a name of the viewer's own. A name in use, or more than `VIEWS_MAX`, is 422 at `name`. */
export function saveView(ctx: Context, campaignId: string, input: SaveView): Promise<SavedView> {
  return inTransaction(ctx, async (write) => {
    const { tx, viewer } = write
    const [campaign] = await tx<{ kept: number }[]>`
      select (select count(*)::int from saved_views v where v.campaign_id = c.id and v.owner_id = ${viewer.id}) as kept
      from campaigns c where c.id = ${knownId(campaignId)} and ${visibleCampaigns(tx, viewer)}`
    if (!campaign) throw new DomainError('not_found')
    authorizeView(write, input.shared ? 'share' : 'keep', { ownerId: viewer.id })
    if (campaign.kept >= VIEWS_MAX) throw invalidField('name', 'too_many_views')
    const facts = { ...input, query: writeFilter(readKeptFilter(input.query)) }
    const [row] = await tx<{ id: string }[]>`
      insert into saved_views (campaign_id, owner_id, unit_id, name, query, shared, created_at, updated_at)
      values (${campaignId}, ${viewer.id}, ${viewer.unitId}, ${facts.name}, ${facts.query}, ${facts.shared}, ${write.now}, ${write.now})
      on conflict (owner_id, campaign_id, name) do nothing returning id`
    if (!row) throw invalidField('name', 'view_name_taken')
    const view = { id: row.id, ...facts, campaignId, ownerId: viewer.id, ownerName: viewer.name }
    await recordView(write, view, 'view_saved', null, facts)
    return answer(write, view)
  })
}

/** Renames, changes or shares a kept filter: its owner alone. The last writer wins; nothing of a task depends on it. */
export function changeView(ctx: Context, id: string, input: ChangeView): Promise<SavedView> {
  return inTransaction(ctx, async (write) => {
    const { tx, viewer } = write
    const view = await lockView(write, id)
    authorizeView(write, input.shared ? 'share' : 'keep', view)
    const before = { name: view.name, query: view.query, shared: view.shared }
    const after = {
      name: input.name ?? view.name,
      query: input.query === undefined ? view.query : writeFilter(readKeptFilter(input.query)),
      shared: input.shared ?? view.shared,
    }
    const changed = (['name', 'query', 'shared'] as const).filter((field) => before[field] !== after[field])
    if (changed.length === 0) return answer(write, view)
    const [taken] = await tx`
      select 1 from saved_views where owner_id = ${viewer.id} and campaign_id = ${view.campaignId} and name = ${after.name} and id <> ${id}`
    if (taken) throw invalidField('name', 'view_name_taken')
    await tx`update saved_views set name = ${after.name}, query = ${after.query}, shared = ${after.shared},
      unit_id = ${viewer.unitId}, updated_at = ${write.now} where id = ${id}`
    const pick = (facts: Facts) => Object.fromEntries(changed.map((field) => [field, facts[field]]))
    await recordView(write, view, 'view_changed', pick(before), pick(after))
    return answer(write, { ...view, ...after })
  })
}

/** Deletes a kept filter for everyone who saw it: its owner alone. No task changes. */
export function deleteView(ctx: Context, id: string): Promise<void> {
  return inTransaction(ctx, async (write) => {
    const view = await lockView(write, id)
    authorizeView(write, 'keep', view)
    await write.tx`delete from saved_views where id = ${id}`
    await recordView(
      write,
      view,
      'view_deleted',
      { name: view.name, query: view.query, shared: view.shared },
      null,
    )
  })
}

/** Loads through the viewer: somebody else's private filter is the same 404 as an unknown one. */
async function lockView(ctx: WriteContext, id: string): Promise<StoredView> {
  const { tx } = ctx
  const [view] = await tx<StoredView[]>`
    select v.id, v.name, v.query, v.shared, v.campaign_id as "campaignId", v.owner_id as "ownerId", o.name as "ownerName"
    from saved_views v join people o on o.id = v.owner_id join campaigns c on c.id = v.campaign_id
    where v.id = ${knownId(id)} and ${visibleCampaigns(tx, ctx.viewer)} and ${visibleViews(tx, ctx.viewer)} for update of v`
  if (!view) throw new DomainError('not_found')
  return view
}

async function answer(ctx: WriteContext, view: StoredView): Promise<SavedView> {
  const [shown] = await withCounts(ctx.tx, ctx, view.campaignId, [view])
  if (!shown) throw new DomainError('not_found')
  return shown
}

function recordView(
  ctx: WriteContext,
  { id, campaignId }: Pick<StoredView, 'id' | 'campaignId'>,
  kind: ActivityKind,
  before: Partial<Facts> | null,
  after: Partial<Facts> | null,
): Promise<void> {
  const named = (facts: Partial<Facts> | null) => facts && { view: id, ...facts }
  return recordActivity(ctx, {
    subject: 'campaign',
    subjectId: campaignId,
    campaignId,
    kind,
    before: named(before),
    after: named(after),
  })
}
