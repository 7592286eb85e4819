/** Heights in px, as the rows and group heads are drawn. */
export const ROW_HEIGHT = 46
export const GROUP_HEIGHT = 38
/** Up to so many rows all are drawn; beyond, those in sight and these many around them. */
export const DRAW_ALL = 200
const AROUND = 12

type Counted = { rows: { length: number }; folded: boolean }
/** Rows `first` to before `end` of a group are drawn, with space for the others above and below. */
export type Drawn = { first: number; end: number; above: number; below: number }

const shownRows = ({ rows, folded }: Counted) => (folded ? 0 : rows.length)

/** What is drawn of each group for this part in sight; `null` = everything. `top` and `height` are px below the time head. */
export function drawnRows(
  groups: readonly Counted[],
  sight: { top: number; height: number } | null,
): Drawn[] {
  let start = 0
  return groups.map((group) => {
    const count = shownRows(group)
    const rowsTop = start + GROUP_HEIGHT
    start = rowsTop + count * ROW_HEIGHT
    if (sight === null) return { first: 0, end: count, above: 0, below: 0 }
    const at = (y: number) => Math.floor((y - rowsTop) / ROW_HEIGHT)
    const first = Math.min(Math.max(at(sight.top) - AROUND, 0), count)
    const end = Math.min(Math.max(at(sight.top + sight.height) + 1 + AROUND, first), count)
    return { first, end, above: first * ROW_HEIGHT, below: (count - end) * ROW_HEIGHT }
  })
}

/** Where a row begins, in px below the time head; null when it is not shown. */
export function rowTop(
  groups: readonly { rows: readonly { id: string }[]; folded: boolean }[],
  id: string,
): number | null {
  let start = 0
  for (const group of groups) {
    start += GROUP_HEIGHT
    const index = group.folded ? -1 : group.rows.findIndex((row) => row.id === id)
    if (index >= 0) return start + index * ROW_HEIGHT
    start += shownRows(group) * ROW_HEIGHT
  }
  return null
}
