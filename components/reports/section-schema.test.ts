import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SectionBlock } from '@/lib/domain/report-section'
import { cleanPasted, toBlocks, toNode } from './section-schema'

const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => one.normalize('NFC'))
const marks = fc.record({ bold: fc.constant(true), italic: fc.constant(true) }, { requiredKeys: [] })
const run = fc.oneof(
  fc.tuple(text, marks).map(([words, look]) => ({ text: words, ...look })),
  fc.tuple(fc.constantFrom('total', 'overdue'), marks).map(([token, look]) => ({ token, ...look })),
)
const block: fc.Arbitrary<SectionBlock> = fc.record({
  kind: fc.constantFrom('paragraph', 'item', 'subheading' as const),
  runs: fc.array(run, { minLength: 1, maxLength: 4 }),
})
/** Pieces of the same look side by side are one. */
const joined = (blocks: readonly SectionBlock[]) =>
  blocks.map(({ kind, runs }) => {
    const words = runs.map((one) => [
      'token' in one ? `{${one.token}}` : one.text,
      Boolean(one.bold),
      Boolean(one.italic),
    ])
    return {
      kind,
      words: words.flatMap(([said, bold, italic]) =>
        [...String(said)].map((letter) => [letter, bold, italic]),
      ),
    }
  })

describe('the text of a section', () => {
  it('comes out of the editor as it went in', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        expect(joined(toBlocks(toNode(blocks, () => '29')))).toEqual(joined(blocks))
      }),
    )
  })
  it('of nothing is one empty paragraph', () => {
    expect(toBlocks(toNode([], () => ''))).toEqual([{ kind: 'paragraph', runs: [] }])
  })
})

describe('what is pasted', () => {
  it.each([
    ['<p class="MsoNormal" style="color:red">a</p>', '<p>a</p>'],
    ['<p class="MsoListParagraphCxSpFirst" style="x">a</p>', '<p class="MsoListParagraph">a</p>'],
    ['<b onclick="x()">a</b><script>x()</script><!-- c --><img src=x onerror=x()>', '<b>a</b>'],
    ['<style>p{}</style><span data-token="total" style="x">29</span>', '<span data-token="total">29</span>'],
  ])('%s', (html, cleaned) => {
    expect(cleanPasted(html)).toBe(cleaned)
  })
})
