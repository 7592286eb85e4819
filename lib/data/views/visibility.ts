import 'server-only'
import type { Fragment, Sql, Tx } from '@/db/client'
import type { Viewer } from '@/lib/data/context'

/** The top unit of a unit's branch, as text: the highest below the leadership. SQL twin of `branchRoot()`. */
export function branchRootSql(sql: Sql | Tx, unitId: Fragment | string) {
  return sql`(select coalesce(nullif(case top.kind when 'leadership' then split_part(u.path, '/', 3) else '' end, ''), top.id::text)
    from units u join units top on top.id::text = split_part(u.path, '/', 2) where u.id = ${unitId})`
}

/**
 * Row `v` of the kept filters, owned by `o`: one's own; shared ones of one's own branch; those a leader shares, for
 * everyone who sees the plan.
 */
export function visibleViews(sql: Sql | Tx, viewer: Viewer) {
  return sql`(v.owner_id = ${viewer.id} or (v.shared and (o.role = 'leader'
    or ${branchRootSql(sql, sql`v.unit_id`)} = ${branchRootSql(sql, viewer.unitId)})))`
}
