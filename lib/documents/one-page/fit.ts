import { layOut } from '@/lib/documents/official/layout/lay-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { paragraph } from '@/lib/documents/paper/cells'
import { type Section, sharedOut } from './sections'

/** Word sets some lines a little higher than we do: a page that is to be one there too ends a line earlier. */
const SPARE = [paragraph('Một dòng để dành')]

/** Whether it is one page, with a line to spare. */
export async function fitsOnePage(document: OfficialDocument): Promise<boolean> {
  const { measure } = await officialFonts()
  return layOut({ ...document, body: [...document.body, ...SPARE] }, measure).pages.length === 1
}

type Fitted = {
  document: OfficialDocument
  /** rows of each list */
  shown: readonly number[]
  /** every row of every list is on the page */
  isWhole: boolean
}

/**
 * The document with as many rows of its lists as one page holds, the first lists whole before the next has a row. Where not
 * even their heads fit, all heads: nothing that must be said is left out.
 */
export async function onePage(
  sections: readonly Section[],
  build: (shown: readonly number[]) => OfficialDocument,
): Promise<Fitted> {
  const all = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  const at = (rows: number) => {
    const shown = sharedOut(sections, rows)
    return { document: build(shown), shown }
  }
  const whole = at(all)
  if (await fitsOnePage(whole.document)) return { ...whole, isWhole: true }
  let best = at(0)
  // The most rows that fit lie between none and all of them, which are too many.
  for (let [fitting, tooMany] = [0, all]; tooMany - fitting > 1; ) {
    const middle = Math.floor((fitting + tooMany) / 2)
    const tried = at(middle)
    if (await fitsOnePage(tried.document)) [best, fitting] = [tried, middle]
    else tooMany = middle
  }
  return { ...best, isWhole: false }
}
