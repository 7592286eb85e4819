/** Up to so many rows all are drawn; beyond, those in sight, some around them and those that must not go away. */
export const DRAW_ALL = 200
/** px drawn above and below the part in sight */
const AROUND = 700

export type Shown = { rows: readonly { id: string }[]; folded: boolean }
/** Where rows begin and end, in px below the head of the table: row `i` stands from `edges[i]` to `edges[i + 1]`. */
export type Edges = Float64Array
/** Rows `from` to before `end`, behind a space for those that are not drawn. */
export type Run = { above: number; from: number; end: number }
export type Drawn = { runs: readonly Run[]; below: number }

/** Lays out rows of different heights, each group under its own head. */
export function layOut(groups: readonly Shown[], head: number, heightOf: (id: string) => number): Edges[] {
  let y = 0
  return groups.map(({ rows, folded }) => {
    const shown = folded ? [] : rows
    const edges = new Float64Array(shown.length + 1)
    edges[0] = y + head
    shown.forEach(({ id }, index) => {
      edges[index + 1] = (edges[index] ?? 0) + heightOf(id)
    })
    y = edges[shown.length] ?? y
    return edges
  })
}

/** The last row that begins at `y` or above; 0 when none does. */
function rowAt(edges: Edges, y: number): number {
  let [low, high] = [0, edges.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((edges[middle] ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return low
}

/** What of a group is drawn for the part in sight; `pinned` rows are drawn wherever they stand. */
export function drawn(
  edges: Edges,
  sight: { top: number; bottom: number },
  pinned: readonly number[],
): Drawn {
  const count = edges.length - 1
  const first = Math.min(rowAt(edges, sight.top - AROUND), count)
  const end =
    sight.bottom + AROUND < (edges[0] ?? 0) ? first : Math.min(rowAt(edges, sight.bottom + AROUND) + 1, count)
  const ranges: [number, number][] = [[first, Math.max(end, first)]]
  for (const row of pinned) if (row < first || row >= end) ranges.push([row, row + 1])
  ranges.sort(([a], [b]) => a - b)
  const runs: Run[] = []
  let done = 0
  for (const [from, until] of ranges) {
    if (until <= from) continue
    runs.push({ above: (edges[from] ?? 0) - (edges[done] ?? 0), from, end: until })
    done = until
  }
  return { runs, below: (edges[count] ?? 0) - (edges[done] ?? 0) }
}

/** Every row, as in a list of ordinary size. */
export function drawnWhole({ rows, folded }: Shown): Drawn {
  return { runs: folded ? [] : [{ above: 0, from: 0, end: rows.length }], below: 0 }
}
