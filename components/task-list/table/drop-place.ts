/** A row that is drawn: its id and where it stands in the window, in px. */
export type DrawnRow = { id: string; top: number; bottom: number }

/** Its place among the others (0 = before all), and the row whose edge shows it. */
export type DropPlace = { to: number; at: string; edge: 'above' | 'below' }

/**
 * Where a row pulled to `y` would stand among the other rows of its group (0 = before all), and the row whose edge shows
 * it. Only rows that are drawn can be aimed at.
 */
export function dropPlace(
  ids: readonly string[],
  pulled: string,
  shown: readonly DrawnRow[],
  y: number,
): DropPlace | null {
  const others = ids.filter((id) => id !== pulled)
  const targets = shown.filter(({ id }) => others.includes(id))
  const [first] = targets
  if (!first) return null
  const over = targets.findLast(({ top, bottom }) => y >= (top + bottom) / 2)
  return over
    ? { to: others.indexOf(over.id) + 1, at: over.id, edge: 'below' }
    : { to: others.indexOf(first.id), at: first.id, edge: 'above' }
}
