import 'server-only'
import type { QueryClient } from '@tanstack/react-query'
import { type RegisterName, readRegisterFilter, registerQuery } from '@/components/registers/register-filter'
import { requireContext } from '@/lib/auth/viewer'
import { ExtensionFilter, ObstacleFilter, TrashFilter, UrgingFilter } from '@/lib/contracts/register'
import { currentCampaign } from '@/lib/data/campaigns/current'
import { getCampaign } from '@/lib/data/campaigns/queries'
import type { Context } from '@/lib/data/context'
import { listExtensions } from '@/lib/data/registers/extensions'
import { listObstacles } from '@/lib/data/registers/obstacles'
import { listTrash } from '@/lib/data/registers/trash'
import { listUrgings } from '@/lib/data/registers/urgings'
import { campaignKeys } from '@/lib/queries/campaign'
import { createQueryClient } from '@/lib/queries/query-client'
import { taskKeys } from '@/lib/queries/task-keys'

type Search = Record<string, string | string[] | undefined>
type Asked = Record<string, string>

const READ: Record<RegisterName, (ctx: Context, campaignId: string, asked: Asked) => Promise<unknown>> = {
  obstacles: (ctx, id, asked) => listObstacles(ctx, id, ObstacleFilter.parse(asked)),
  extensions: (ctx, id, asked) => listExtensions(ctx, id, ExtensionFilter.parse(asked)),
  urgings: (ctx, id, asked) => listUrgings(ctx, id, UrgingFilter.parse(asked)),
  trash: (ctx, id, asked) => listTrash(ctx, id, TrashFilter.parse(asked)),
}

/** The first page of a register as its address asks for it; null before the first plan. What fails leaves a page that says so. */
export async function prefetchRegister(register: RegisterName, search: Search): Promise<QueryClient | null> {
  const ctx = await requireContext()
  const plan = await currentCampaign(ctx)
  if (!plan) return null
  const client = createQueryClient()
  const campaign = await client.fetchQuery({
    queryKey: campaignKeys.detail(plan.id),
    queryFn: () => getCampaign(ctx, plan.id),
  })
  const params = { get: (name: string) => [search[name]].flat()[0] ?? null }
  const filter = readRegisterFilter(register, params, { viewer: ctx.viewer, units: campaign.units })
  const query = registerQuery(register, filter)
  await client.prefetchInfiniteQuery({
    queryKey: taskKeys.register(plan.id, register, query),
    queryFn: () => READ[register](ctx, plan.id, Object.fromEntries(new URLSearchParams(query))),
    initialPageParam: null,
  })
  return client
}
