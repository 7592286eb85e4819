import type { RuleMark } from '@/lib/contracts/laid-out'
import { ruleAcross, ruleDown } from './marks'
import { GRID } from './paper'
import type { RowOfGrid, Strip } from './strips'

/** A strip at its place on a page. */
export type Placed = { strip: Strip; y: number }
type PlacedRow = { row: RowOfGrid; y: number; height: number }

/** The lines of all tables on a page: long ones over as many rows as they go, since each costs bytes. */
export function gridRules(page: readonly Placed[]): RuleMark[] {
  return tablesOn(page).flatMap((rows) => [...acrossRules(rows), ...downRules(rows)])
}

/** Rows of the same table that stand below each other. */
function tablesOn(page: readonly Placed[]): PlacedRow[][] {
  const tables: PlacedRow[][] = []
  let table: PlacedRow[] = []
  for (const { strip, y } of page) {
    if (!strip.row) continue
    if (table[0]?.row.grid !== strip.row.grid) {
      table = []
      tables.push(table)
    }
    table.push({ row: strip.row, y, height: strip.height })
  }
  return tables
}

function acrossRules(rows: readonly PlacedRow[]): RuleMark[] {
  const [first] = rows
  if (!first) return []
  const { left, right } = first.row.grid
  const below = rows
    .filter(({ row }, index) => row.closes || index === rows.length - 1)
    .map(({ y, height }) => ruleAcross(left, right, y + height, GRID))
  return [ruleAcross(left, right, first.y, GRID), ...below]
}

function downRules(rows: readonly PlacedRow[]): RuleMark[] {
  const open = new Map<number, { from: number; to: number }>()
  const rules: RuleMark[] = []
  for (const { row, y, height } of rows) {
    for (const [x, stretch] of open)
      if (!row.uprights.includes(x)) {
        rules.push(ruleDown(x, stretch.from, stretch.to, GRID))
        open.delete(x)
      }
    for (const x of row.uprights) open.set(x, { from: open.get(x)?.from ?? y, to: y + height })
  }
  for (const [x, { from, to }] of open) rules.push(ruleDown(x, from, to, GRID))
  return rules
}
