/**
 * The rank between two neighbours of an ordered group; null = no neighbour on that side. Null when no double lies between
 * the two: then the group's ranks are given anew. The order is a rank apart from the printed key (product.md, "The words").
 */
export function rankBetween(before: number | null, after: number | null): number | null {
  if (before === null) return after === null ? 1 : after - 1
  if (after === null) return before + 1
  const middle = before + (after - before) / 2
  return middle > before && middle < after ? middle : null
}
