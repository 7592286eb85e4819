import { DEFAULT_COLUMNS, LIST_COLUMNS, type ListColumn } from '@/lib/contracts/list-preferences'

/** Width of each column in px; the title takes what is left. */
const WIDTH: Record<ListColumn, number> = {
  due: 104,
  progress: 120,
  status: 156,
  leadUnit: 128,
  owner: 136,
  coordinating: 148,
  start: 88,
  originalDue: 88,
  gap: 92,
  weight: 64,
  indicator: 128,
  extensions: 64,
  updated: 88,
  obstacle: 156,
}
const GAP = 16
const BOX = 20
const KEY = 40
/** px that a printed key of this many letters needs beyond the usual five */
const LETTER = 8
/** The title is never narrower; beside more than the usual columns it keeps more. */
const TITLE = { usual: 150, wide: 240 }
/** Taken for granted until the width is known. */
export const USUAL_ROOM = 1_144

export type Columns = { shown: readonly ListColumn[]; folded: readonly ListColumn[]; template: string }

/** The columns that fit beside the title, in the person's order; the others are told under it. `room` in px. */
export function fitColumns(
  chosen: readonly ListColumn[] | null | undefined,
  room: number,
  keyLength: number,
): Columns {
  const wanted = chosen ?? DEFAULT_COLUMNS
  const key = KEY + Math.max(0, keyLength - 5) * LETTER
  const shown: ListColumn[] = []
  let used = BOX + key + 2 * GAP
  for (const column of wanted) {
    const title = shown.length < DEFAULT_COLUMNS.length ? TITLE.usual : TITLE.wide
    const next = used + WIDTH[column] + GAP
    if (next + title > room) break
    used = next
    shown.push(column)
  }
  return {
    shown,
    folded: wanted.slice(shown.length),
    template: [`${BOX}px`, `${key}px`, 'minmax(0,1fr)', ...shown.map(trackOf)].join(' '),
  }
}

/** The due date has room for its wording where the list is wide. */
function trackOf(column: ListColumn): string {
  return column === 'due' ? 'clamp(104px, 16cqw - 12px, 148px)' : `${WIDTH[column]}px`
}

/** Every column in the order of the chooser: the chosen ones as they stand, then the others. */
export function choosable(chosen: readonly ListColumn[]): ListColumn[] {
  return [...chosen, ...LIST_COLUMNS.filter((column) => !chosen.includes(column))]
}

/** One column up or down among the chosen ones. */
export function moved(chosen: readonly ListColumn[], column: ListColumn, to: number): ListColumn[] {
  const others = chosen.filter((other) => other !== column)
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, column)
}
