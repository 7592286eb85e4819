import { layOut } from '@/lib/documents/official/layout/lay-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { paragraph } from '@/lib/documents/paper/cells'
import { type Section, sharedOut } from './sections'

/** Word sets some lines a little higher than we do: a page that is to be one there too ends a line earlier. */
const SPARE = [paragraph('Một dòng để dành')]

/**
 * The document with as many rows of its lists as one page holds, the first lists whole before the next has a row. Where not
 * even their heads fit, all of it: nothing that must be said is left out.
 */
export async function onePage(
  sections: readonly Section[],
  build: (shown: readonly number[]) => OfficialDocument,
): Promise<{ document: OfficialDocument; shown: readonly number[]; fits: boolean }> {
  const { measure } = await officialFonts()
  const at = (room: number) => {
    const shown = sharedOut(sections, room)
    const document = build(shown)
    const spared = { ...document, body: [...document.body, ...SPARE] }
    return { document, shown, fits: layOut(spared, measure).pages.length === 1 }
  }
  const all = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  let best = at(all)
  if (best.fits) return best
  // The most rows that fit lie between none, which may be too many already, and all of them, which are.
  best = at(0)
  for (let [fitting, tooMany] = [0, all]; best.fits && tooMany - fitting > 1; ) {
    const middle = Math.floor((fitting + tooMany) / 2)
    const tried = at(middle)
    if (tried.fits) [best, fitting] = [tried, middle]
    else tooMany = middle
  }
  return best
}
