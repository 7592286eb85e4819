import { sheetName } from '@/lib/documents/xlsx/text'
import type { Annex, Block, OfficialDocument, Table } from './model'
import { plainText } from './plain-text'
import type { StyleName } from './sheet-styles'
import { annexHead } from './wording'

/** A line of text above or below a table. */
export type Line = { text: string; style: StyleName }
/** One sheet: lines, a table (null where there is none), lines. */
export type SheetPlan = { name: string; above: Line[]; table: Table | null; below: Line[] }

/** Sheets of a document: one for each table of its text, then one for each table of its annexes; an annex without any has one too. */
export function sheetPlans(document: OfficialDocument): SheetPlan[] {
  const inText = tablesOf(document.body).map((table) => ({
    name: table.name,
    above: [
      line(document.typeName, 'strong'),
      ...document.abstract.map((text) => line(text, 'title')),
      line(table.name, 'note'),
    ],
    table,
    below: [],
  }))
  const plans = [...inText, ...document.annexes.flatMap(annexPlans)]
  // A workbook without sheets is a damaged file.
  const some =
    plans.length > 0
      ? plans
      : [{ name: document.title, above: [line(document.title, 'strong')], table: null, below: [] }]
  return distinct(some)
}

function tablesOf(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.table.columns.length > 0 ? [block.table] : [],
  )
}

/** Text goes above the table it leads to, what follows the last table below it. */
function annexPlans(annex: Annex): SheetPlan[] {
  const head = annexHead(annex)
  const titles = [line(head, 'strong'), line(annex.title, 'title'), line(annex.reference, 'note')]
  const name = `${head} - ${annex.title}`
  const plans: SheetPlan[] = []
  let waiting: Line[] = []
  for (const block of annex.blocks) {
    if (block.kind === 'table') {
      if (block.table.columns.length === 0) continue
      plans.push({ name, above: [...titles, ...waiting], table: block.table, below: [] })
      waiting = []
    } else waiting.push(...linesOf(block))
  }
  const last = plans.at(-1)
  if (!last) return [{ name, above: [...titles, ...waiting], table: null, below: [] }]
  last.below = waiting
  return plans
}

function linesOf(block: Exclude<Block, { kind: 'table' }>): Line[] {
  if (block.kind === 'picture') return []
  if (block.kind === 'heading') return [line(block.text, 'title')]
  const text = block.runs.map((run) => run.text).join('')
  return [line(block.kind === 'item' ? `- ${text}` : text, 'text')]
}

function line(text: string, style: StyleName): Line {
  return { text: plainText(text), style }
}

const NAME_MAX = 31

/** Names that Excel takes: short enough and no two the same, in whatever case. */
function distinct(plans: readonly SheetPlan[]): SheetPlan[] {
  const taken = new Set<string>()
  return plans.map((plan) => {
    const wanted = sheetName(plainText(plan.name))
    let name = wanted
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const end = ` (${number})`
      name = sheetName(wanted.slice(0, NAME_MAX - end.length)) + end
    }
    taken.add(name.toLowerCase())
    return { ...plan, name }
  })
}
