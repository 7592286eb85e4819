/** The rows chosen, and the one a range starts from. Pure. */
export type Selection = { ids: readonly string[]; from: string | null }

export const NOTHING: Selection = { ids: [], from: null }

/** Chooses or leaves one row. */
export function toggled({ ids }: Selection, id: string): Selection {
  return ids.includes(id)
    ? { ids: ids.filter((other) => other !== id), from: id }
    : { ids: [...ids, id], from: id }
}

/** Chooses every row from the last one touched to this one, in the order they stand. */
export function extended(selection: Selection, id: string, order: readonly string[]): Selection {
  const start = selection.from === null ? -1 : order.indexOf(selection.from)
  const end = order.indexOf(id)
  if (start < 0 || end < 0) return toggled(selection, id)
  const range = order.slice(Math.min(start, end), Math.max(start, end) + 1)
  return { ids: [...new Set([...selection.ids, ...range])], from: selection.from }
}

/** Chooses all that stand there; all chosen already = none of them. What is chosen and folded away stays chosen. */
export function allOrNone({ ids }: Selection, order: readonly string[]): Selection {
  const [chosen, shown] = [new Set(ids), new Set(order)]
  const away = ids.filter((id) => !shown.has(id))
  const isAll = order.every((id) => chosen.has(id))
  return { ids: isAll ? away : [...away, ...order], from: null }
}
