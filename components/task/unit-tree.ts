export type TreeUnit = { id: string; parentId: string | null }
export type Placed<U> = { unit: U; level: number; hasBelow: boolean }

/**
 * The units in the order of a tree, each below its nearest ancestor that is listed too. `all` knows the units between
 * them; siblings keep the order they came in.
 */
export function placeUnits<U extends TreeUnit>(listed: readonly U[], all: readonly TreeUnit[]): Placed<U>[] {
  const parents = new Map([...all, ...listed].map(({ id, parentId }) => [id, parentId]))
  const ids = new Set(listed.map(({ id }) => id))
  const below = new Map<string | null, U[]>()
  for (const unit of listed) {
    const ancestor = listedAncestor(unit.id, parents, ids)
    below.set(ancestor, [...(below.get(ancestor) ?? []), unit])
  }
  const placed: Placed<U>[] = []
  const visit = (parent: string | null, level: number) => {
    for (const unit of below.get(parent) ?? []) {
      placed.push({ unit, level, hasBelow: below.has(unit.id) })
      visit(unit.id, level + 1)
    }
  }
  visit(null, 0)
  return placed
}

function listedAncestor(
  id: string,
  parents: ReadonlyMap<string, string | null>,
  ids: ReadonlySet<string>,
): string | null {
  const seen = new Set([id])
  for (
    let above = parents.get(id) ?? null;
    above !== null && !seen.has(above);
    above = parents.get(above) ?? null
  ) {
    if (ids.has(above)) return above
    seen.add(above)
  }
  return null
}
