/** `taskId` begins after `afterTaskId` has ended. */
export type Dependency = { taskId: string; afterTaskId: string }

/** The seeds and everything they wait for, however far back; a ring is walked once. */
export function withWhatTheyWaitFor(
  seeds: Iterable<string>,
  dependencies: Iterable<Dependency>,
): Set<string> {
  const before = new Map<string, string[]>()
  for (const { taskId, afterTaskId } of dependencies) push(before, taskId, afterTaskId)
  const needed = new Set(seeds)
  // A set grows while it is walked.
  for (const id of needed) for (const earlier of before.get(id) ?? []) needed.add(earlier)
  return needed
}

export type WorkOrder = {
  /** every id after all it waits for */
  order: string[]
  /** what it waits for, and what waits for it */
  before: (id: string) => readonly string[]
  behind: (id: string) => readonly string[]
}

/**
 * The order in which work can follow work among `ids`; dependencies on others do not count. Of a ring the line that
 * closes it, met in the order of `ids`, is left out: nobody waits for himself.
 */
export function workOrder(ids: readonly string[], dependencies: Iterable<Dependency>): WorkOrder {
  const asked = askedAmong(new Set(ids), dependencies)
  const isPlaced = new Map<string, boolean>()
  const before = new Map<string, string[]>()
  const behind = new Map<string, string[]>()
  const order: string[] = []
  const open = (id: string): string[] => {
    isPlaced.set(id, false)
    const sound = [...(asked.get(id) ?? [])].filter((earlier) => isPlaced.get(earlier) !== false)
    for (const earlier of sound) {
      push(before, id, earlier)
      push(behind, earlier, id)
    }
    return sound.filter((earlier) => !isPlaced.has(earlier))
  }
  // An id stays on the stack while what it waits for is placed above it, and is placed when it comes up again.
  const stack = ids.toReversed()
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    if (!isPlaced.has(id)) {
      stack.push(...open(id))
      continue
    }
    stack.pop()
    if (isPlaced.get(id) === false) order.push(id)
    isPlaced.set(id, true)
  }
  return { order, before: (id) => before.get(id) ?? [], behind: (id) => behind.get(id) ?? [] }
}

function askedAmong(
  known: ReadonlySet<string>,
  dependencies: Iterable<Dependency>,
): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>()
  for (const { taskId, afterTaskId } of dependencies)
    if (known.has(taskId) && known.has(afterTaskId))
      asked.set(taskId, (asked.get(taskId) ?? new Set()).add(afterTaskId))
  return asked
}

function push(lists: Map<string, string[]>, id: string, entry: string) {
  const list = lists.get(id)
  if (list) list.push(entry)
  else lists.set(id, [entry])
}
