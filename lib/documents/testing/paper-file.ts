import { expect } from 'vitest'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { readPdf } from '@/lib/documents/official/testing/read-pdf'
import { textsOf } from '@/lib/documents/official/testing/texts'
import { looksOf, readDocx } from './read-docx'
import { wholeOf } from './read-xlsx'

type File = { bytes: AsyncIterable<Uint8Array> }
const squeezed = (text: string) => text.replace(/\s/g, '')

/** Expects that a PDF and a Word file say what the model says, all of it and in its order. */
export async function expectSays(document: OfficialDocument, pdf: File, docx: File): Promise<void> {
  const { pages } = await readPdf(await wholeOf(pdf.bytes))
  const printed = squeezed(pages.map(({ text }) => text).join(''))
  let at = 0
  for (const text of textsOf(document)) {
    const found = printed.indexOf(squeezed(text), at)
    expect([text, found >= at]).toEqual([text, true])
    at = found + squeezed(text).length
  }
  const word = await readDocx(docx.bytes)
  const texts = looksOf(word, word.document).flatMap(({ text }) => (text === '' ? [] : [text]))
  // Lines of the abstract are paragraphs there.
  expect(texts.join('\n')).toBe(
    textsOf(document).join('\n').replace(document.abstract.join(' '), document.abstract.join('\n')),
  )
}

/** The cells of the table of this name, a list a row. */
export function rowsOf({ body }: OfficialDocument, name: string): string[][] {
  const found = body.find((block) => block.kind === 'table' && block.table.name === name)
  return found?.kind === 'table' ? found.table.rows.map(({ cells }) => cells.map(({ text }) => text)) : []
}
