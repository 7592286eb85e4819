import type { FieldConflict } from './errors'

/** Who last changed a field, for the conflict screen. */
export type Authorship = { by: string | null; at: string | null }

/**
 * Two people at once (product.md): different fields merge, equal values never conflict, the same field conflicts.
 * @param base the stored values at the version the writer saw; null when that version is unknown
 * @param current the stored values now
 * @param yours the fields the writer sends
 */
export function conflictsOf(
  base: Record<string, unknown> | null,
  current: Record<string, unknown>,
  yours: Record<string, unknown>,
  authorOf: (field: string) => Authorship,
): FieldConflict[] {
  const conflicts: FieldConflict[] = []
  for (const [field, value] of Object.entries(yours)) {
    if (value === undefined) continue
    const theirs = current[field]
    if (isSame(theirs, value)) continue
    if (base !== null && isSame(base[field], theirs)) continue
    conflicts.push({ field, yours: value, theirs, ...authorOf(field) })
  }
  return conflicts
}

/** Equal as JSON values; the order of a set of ids does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
  }
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
