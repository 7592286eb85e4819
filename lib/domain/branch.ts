import type { Role } from './policy'

/** In an address: the whole plan, where a page would open on a branch. */
export const WHOLE_PLAN = 'all'

/** A manager's pages open on the own branch, everybody else's on the whole plan (product.md, "Powers"). Key of the unit, null = whole plan. */
export function openingBranch(viewer: { role: Role; unit: { key: string } }): string | null {
  return viewer.role === 'manager' ? viewer.unit.key : null
}

/** The branch an address asks for: a unit's key or `all`; what names neither opens where the page opens by itself. */
export function viewedBranch(
  text: string | null | undefined,
  opening: string | null,
  units: readonly { key: string }[],
): string | null {
  if (text === WHOLE_PLAN) return null
  return units.find(({ key }) => key === text)?.key ?? opening
}

/** What the address says about a branch; null = nothing, since the page opens on it by itself. */
export function branchParam(branch: string | null, opening: string | null): string | null {
  return branch === opening ? null : (branch ?? WHOLE_PLAN)
}

type TreeUnit = { id: string; parentId: string | null; kind: 'leadership' | 'internal' | 'external' }

/**
 * The top unit of the branch a unit lies in: the highest one below the leadership, which is a branch of its own. Filters
 * are shared within it. SQL twin: `branchRootSql()`.
 */
export function branchRoot<U extends TreeUnit>(units: readonly U[], unitId: string): U | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  let top = byId.get(unitId) ?? null
  for (;;) {
    const above = top?.parentId ? byId.get(top.parentId) : undefined
    if (!above || above.kind === 'leadership') return top
    top = above
  }
}

/** Ids of the units whose tasks are counted: one unit alone, or a branch with everything below it (by key or id); null = all. */
export function unitsInScope(
  units: readonly { id: string; key: string; parentId: string | null }[],
  { unit, branch }: { unit: string | null; branch: string | null },
): Set<string> | null {
  if (!unit && !branch) return null
  const named = (name: string) =>
    new Set(units.filter(({ id, key }) => key === name || id === name).map(({ id }) => id))
  const alone = unit ? named(unit) : null
  if (!branch) return alone
  const below = named(branch)
  for (let size = 0; size < below.size; ) {
    size = below.size
    for (const { id, parentId } of units) if (parentId && below.has(parentId)) below.add(id)
  }
  return alone ? new Set([...alone].filter((id) => below.has(id))) : below
}
