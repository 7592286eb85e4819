/** The page of a unit, of an earlier day too. */
export function unitHref(unit: { key: string }, past: string | null): string {
  const address = `/units/${encodeURIComponent(unit.key)}`
  return past ? `${address}?asOf=${past}` : address
}
