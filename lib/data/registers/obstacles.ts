import 'server-only'
import type { ObstacleFilter, ObstaclePage } from '@/lib/contracts/register'
import type { Obstacle } from '@/lib/contracts/task-parts'
import type { Context } from '@/lib/data/context'
import { obstacleJson } from '@/lib/data/tasks/parts'
import { toTask } from '@/lib/data/tasks/row'
import type { PlainDate } from '@/lib/domain/calendar'
import { type Register, readRegister } from './register'

/** The register of obstacles of a campaign: open ones first, the oldest first. */
export async function listObstacles(
  ctx: Context,
  campaignId: string,
  filter: ObstacleFilter,
): Promise<ObstaclePage> {
  const { rows, ...page } = await readRegister(ctx, campaignId, obstacles(filter), filter)
  return { ...page, items: rows.map((row) => ({ ...row.record, task: toTask(row, ctx.today) })) }
}

function obstacles({ state, from, to }: ObstacleFilter): Register<{ record: Obstacle; sinceOn: PlainDate }> {
  return {
    table: 'obstacles',
    taskId: 'task_id',
    where: (sql) => sql`and t.deleted_at is null
      ${state === 'all' ? sql`` : state === 'open' ? sql`and x.cleared_at is null` : sql`and x.cleared_at is not null`}
      ${from ? sql`and x.since_on >= ${from}::date` : sql``} ${to ? sql`and x.since_on <= ${to}::date` : sql``}`,
    text: (sql) => sql`fold_text(x.text)`,
    order: {
      columns: (sql) => [sql`(x.cleared_at is not null)::int`, sql`x.since_on`],
      types: ['int', 'date'],
      descending: false,
    },
    columns: (sql) => sql`${obstacleJson(sql)} as record, x.since_on as "sinceOn"`,
    place: ({ record, sinceOn }) => [record.clearing ? 1 : 0, sinceOn],
  }
}
