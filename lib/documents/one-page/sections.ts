import type { Table, TableRow } from '@/lib/documents/official/model'
import { column, row, textCell } from '@/lib/documents/paper/cells'
import { countWord, lowered } from '@/lib/documents/report/words'

/** A list of a paper of one page: `rows` are the first of `total`, each with a key, a name and what there is to say. */
export type Section = {
  title: string
  /** what is counted: `nhiệm vụ` */
  unit: string
  total: number
  /** as many came as are ever read: there may be more */
  atLeast?: boolean
  rows: readonly (readonly [key: string, name: string, said: string])[]
}

/** Letters of a line's name and of what there is to say: so many lines that others have room beside it. */
const LETTERS = { name: 120, said: 160 }

/** Cut behind a word, with a mark that it goes on. */
export function shortened(text: string, letters: number): string {
  const all = [...text.trim()]
  if (all.length <= letters) return text.trim()
  const words = all
    .slice(0, letters - 1)
    .join('')
    .replace(/\s+\S*$/u, '')
  return `${words}…`
}

/**
 * The lists below one another in one table; `shown` = rows that each has room for, all of them where it says nothing. Those
 * without a row are counted together in a line at the end.
 */
export function sectionsTable(
  name: string,
  sections: readonly Section[],
  shown: readonly number[] = [],
): Table {
  const told = sections.map((section, n) => ({ section, rows: section.rows.slice(0, shown[n]) }))
  const listed = told.filter(({ rows }) => rows.length > 0)
  const counted = told.filter(({ rows }) => rows.length === 0).map(({ section }) => countedWords(section))
  const head = (n: number, words: string): TableRow => ({
    kind: 'group',
    cells: [textCell(`${n + 1}`), textCell(words)],
  })
  return {
    name,
    columns: [column('TT', 0.08), column('Nội dung', 0.42, 'left'), column('Tình hình', 0.5, 'left')],
    rows: [
      ...listed.flatMap(({ section, rows }, n): TableRow[] => [
        head(n, headWords(section, rows.length)),
        ...rows.map(([key, name, said]) =>
          row(...[key, shortened(name, LETTERS.name), shortened(said, LETTERS.said)].map(textCell)),
        ),
      ]),
      ...(counted.length > 0 ? [head(listed.length, `Ngoài ra: ${counted.join('; ')}`)] : []),
    ],
  }
}

/** `Quá hạn: 12 nhiệm vụ, nêu 05`: a list cut short says so. */
function headWords(section: Section, shown: number): string {
  const all = `${section.title}: ${totalWords(section)}`
  return shown < section.total ? `${all}, nêu ${countWord(shown)}` : all
}

/** `quá hạn 12 nhiệm vụ` */
function countedWords(section: Section): string {
  return `${lowered(section.title)} ${totalWords(section)}`
}

const totalWords = ({ unit, total, atLeast }: Section) =>
  `${atLeast ? 'ít nhất ' : ''}${countWord(total)} ${unit}`

/** Rows of each list where only so many fit in all: the first list is served first, and each keeps its head. */
export function sharedOut(sections: readonly Section[], room: number): number[] {
  let left = room
  return sections.map(({ rows }) => {
    const own = Math.min(left, rows.length)
    left -= own
    return own
  })
}
