import type { IconName } from '@/components/ui/icon'
import { exactFirst, fold, matchesQuery } from '@/lib/domain/fold'

export const PALETTE_GROUPS = [
  'recent',
  'open',
  'tasks',
  'people',
  'views',
  'pages',
  'commands',
  'more',
] as const
export type PaletteGroup = (typeof PALETTE_GROUPS)[number]

/** One line of the palette: it leads to an address or does something. */
export type PaletteItem = {
  /** the same for the same thing, from one opening to the next */
  id: string
  group: PaletteGroup
  icon: IconName
  /** before the label: a task's key */
  lead?: string
  label: string
  /** muted words behind the label; searched too */
  detail?: string
  /** searched, not printed */
  also?: string
  keys?: string
  href?: string
  run?: () => void
  /** not offered among what was used last: Enter on an empty palette must never do it */
  recalled?: false
}
export type Grouped = { value: PaletteGroup; items: PaletteItem[] }

const SHOWN_MAX: Partial<Record<PaletteGroup, number>> = { tasks: 6, people: 6, views: 5 }

export function textOf({ lead = '', label, detail = '', also = '' }: PaletteItem): string {
  return `${lead} ${label} ${detail} ${also}`
}

/** What is offered before anything is typed: what was used last, then everything but people and tasks. */
export function openingGroups(items: readonly PaletteItem[], recent: readonly PaletteItem[]): Grouped[] {
  const used = new Set(recent.map(({ id }) => id))
  const rest = items.filter(({ id, group }) => !used.has(id) && group !== 'people' && group !== 'tasks')
  return grouped([...recent.map((item) => ({ ...item, group: 'recent' as const })), ...rest])
}

/**
 * What answers a query, without regard to marks, exact marks first. A command, page or filter whose name begins with what
 * was typed stands before the tasks, so that tasks that arrive late do not slip under the Enter key.
 */
export function answeringGroups(items: readonly PaletteItem[], query: string): Grouped[] {
  const found = items.filter((item) => item.group === 'more' || matchesQuery(textOf(item), query))
  const groups = grouped(exactFirst(found, textOf, query))
  const begins = ({ value, items: own }: Grouped) =>
    value !== 'more' && value !== 'tasks' && own.some(({ label }) => fold(label).startsWith(fold(query)))
  return [...groups.filter(begins), ...groups.filter((group) => !begins(group))]
}

function grouped(items: readonly PaletteItem[]): Grouped[] {
  return PALETTE_GROUPS.map((value) => ({
    value,
    items: items.filter(({ group }) => group === value).slice(0, SHOWN_MAX[value]),
  })).filter((group) => group.items.length > 0)
}
