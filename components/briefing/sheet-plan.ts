import type { ToldChange } from '@/lib/domain/briefing-changes'

/** Height of the sheet in CSS px: A4 less a hair, so that no second page begins. */
export const SHEET_HEIGHT = 1_120

/** What stands on the sheet in any case, in px; the classes of the parts keep to these. */
const FRAME = { padding: 48, brand: 24, title: 40, plan: 20, figures: 71, footer: 29 }
const ROAD = 170
const LEAD = { padding: 16, line: 25 }
const HEADING = 28
const COLUMNS_TOP = 10
const ROW = 21
const GROUP = 23
const RISK = { top: 7, line: 20 }
const SILENT_TOP = 16
/** A decision: its frame, a line of its title, the line of facts, a line of a narrow one. */
const DECISION = { frame: 9, line: 20, bare: 25 }

/** Letters that surely fit a line, by the width of its column and the size of its type. */
const LETTERS = { lead: 72, decision: 70, riskTitle: 36, riskText: 41 }

/** How decisions are set: title in full with facts; title in one line; one line each; two columns of these. */
export const DENSITIES = ['full', 'lines', 'bare', 'pairs'] as const
export type Density = (typeof DENSITIES)[number]

/** Rows there are to show, and how many there are in all. */
type Listed = { n: number; total: number }

export type SheetInput = {
  /** letters of the sentence */
  lead: number
  /** letters of each decision's title with what is asked */
  decisions: readonly number[]
  risk: { title: number; text: number }
  groups: readonly (Listed & { kind: ToldChange })[]
  silent: Listed
}
export type SheetPlan = {
  road: 'drawn' | 'left_out'
  density: Density
  /** decisions that have a row; the rest is counted in a line of its own */
  decisions: number
  /** rows of each group of changes, in the order given; one cut short says how many there are */
  groups: number[]
  silent: number
}

const linesOf = (letters: number, inLine: number) => Math.max(1, Math.ceil(letters / inLine))
export const leadLines = (letters: number) => Math.min(3, linesOf(letters, LETTERS.lead))
export const titleLines = (letters: number) => Math.min(2, linesOf(letters, LETTERS.decision))

/**
 * What of the briefing goes on its one page (design §12). What waits for a decision and the risk are never cut: first
 * “Tiến thêm” becomes a count, then “Không có tin” and the other changes are cut short, then decisions are set closer and
 * the road is left out. Only more than some fifty decisions are counted beyond those with a row.
 */
export function planSheet(input: SheetInput): SheetPlan {
  const risk = riskHeight(input)
  const needed = Math.max(risk + SILENT_TOP + HEADING, HEADING + input.groups.length * GROUP)
  for (const density of DENSITIES) {
    const road = density === 'full' || density === 'lines' ? 'drawn' : 'left_out'
    const room = roomBelowHead(input, road) - HEADING
    const height = decisionsHeight(input.decisions, density)
    const isLast = density === 'pairs'
    if (room - height < needed && !isLast) continue
    const decisions = isLast ? pairsIn(room - needed, input.decisions.length) : input.decisions.length
    const left = room - (isLast ? pairsHeight(decisions, input.decisions.length) : height)
    return {
      road,
      density,
      decisions,
      groups: rowsOfGroups(input.groups, left - HEADING),
      silent: rowsIn(left - risk - SILENT_TOP - HEADING, input.silent),
    }
  }
  throw new RangeError('no density')
}

/** Height of everything the plan puts on the sheet, in px: what the tests hold it to. */
export function heightOf(input: SheetInput, plan: SheetPlan): number {
  const { road, density, decisions, groups, silent } = plan
  const all = input.decisions.length
  const left = riskHeight(input) + SILENT_TOP + HEADING + rowsWith(silent, input.silent) * ROW
  const right = HEADING + groups.reduce((sum, n, at) => sum + GROUP + rowsWith(n, input.groups[at]) * ROW, 0)
  const queue = density === 'pairs' ? pairsHeight(decisions, all) : decisionsHeight(input.decisions, density)
  return SHEET_HEIGHT - roomBelowHead(input, road) + HEADING + queue + Math.max(left, right)
}

function roomBelowHead({ lead }: SheetInput, road: SheetPlan['road']): number {
  const frame = Object.values(FRAME).reduce((sum, px) => sum + px, 0)
  const sentence = LEAD.padding + leadLines(lead) * LEAD.line
  return SHEET_HEIGHT - frame - sentence - COLUMNS_TOP - (road === 'drawn' ? ROAD : 0)
}

function riskHeight({ risk }: SheetInput): number {
  const lines =
    linesOf(risk.title, LETTERS.riskTitle) + (risk.text > 0 ? linesOf(risk.text, LETTERS.riskText) : 0)
  return HEADING + RISK.top + lines * RISK.line
}

function decisionsHeight(titles: readonly number[], density: Density): number {
  // One line says that nothing waits.
  if (titles.length === 0) return DECISION.bare
  if (density === 'bare' || density === 'pairs') return titles.length * DECISION.bare
  return titles.reduce((sum, letters) => {
    const lines = density === 'full' ? titleLines(letters) : 1
    return sum + DECISION.frame + (lines + 1) * DECISION.line
  }, 0)
}

function pairsHeight(shown: number, all: number): number {
  if (all === 0) return DECISION.bare
  return Math.ceil(shown / 2) * DECISION.bare + (shown < all ? DECISION.bare : 0)
}

function pairsIn(room: number, all: number): number {
  const lines = Math.max(1, Math.floor(room / DECISION.bare))
  return all <= lines * 2 ? all : Math.max(1, (lines - 1) * 2)
}

/** Rows of a list that has this room; one cut short keeps a row for the words that say so, or has none at all. */
function rowsIn(room: number, { n, total }: Listed): number {
  const rows = Math.floor(room / ROW)
  if (total <= rows && n === total) return n
  return Math.max(0, Math.min(n, rows - 1))
}

function rowsOfGroups(groups: SheetInput['groups'], room: number): number[] {
  const heads = groups.length * GROUP
  const rows = groups.map(({ n }) => n)
  const fits = () => heads + rows.reduce((sum, n, at) => sum + rowsWith(n, groups[at]), 0) * ROW <= room
  const advanced = groups.findIndex(({ kind }) => kind === 'advanced')
  if (!fits() && advanced >= 0) rows[advanced] = 0
  // The longest gives way first, so that every kind keeps what can be kept of it.
  while (!fits()) {
    const longest = rows.lastIndexOf(Math.max(...rows))
    if (rows[longest] === undefined || rows[longest] === 0) break
    rows[longest] -= 1
  }
  return rows
}

const rowsWith = (shown: number, of: Listed | undefined) =>
  shown > 0 && shown < (of?.total ?? 0) ? shown + 1 : shown
