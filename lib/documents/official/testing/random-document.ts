import fc from 'fast-check'
import type { Block, OfficialDocument, Run, TableRow } from '@/lib/documents/official/model'

const WORDS = [
  'Sở',
  'Tư pháp',
  'nhiệm vụ',
  '15/6/2022',
  'nghiêng',
  'Thừa\u00A0Thiên\u00A0Huế',
  '78/120',
  'ƯỚC',
  '(TGPL),',
]
const word = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('w', 'W', '/', 'ệ'), minLength: 1, maxLength: 90 }),
  },
)
const sentence = (most: number) =>
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '  ')), {
      minLength: 1,
      maxLength: most,
      size: 'max',
    })
    .map((pairs) => pairs.map(([text, gap]) => text + gap).join(''))
const title = (most: number) => sentence(most).map((text) => text.trim())
const runs: fc.Arbitrary<Run[]> = fc.array(
  fc.record({ text: sentence(50), bold: fc.boolean(), italic: fc.boolean() }),
  { minLength: 1, maxLength: 3 },
)

const kind: fc.Arbitrary<TableRow['kind']> = fc.constantFrom('row', 'row', 'row', 'row', 'group', 'total')
const table: fc.Arbitrary<Block> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) =>
    fc.record({
      name: title(3),
      columns: fc.array(
        fc.record({
          title: title(2),
          width: fc.constant(1 / count),
          align: fc.constantFrom('left', 'center', 'right'),
        }),
        { minLength: count, maxLength: count },
      ),
      rows: fc.array(
        fc.record({
          kind,
          cells: fc.array(fc.record({ text: title(10) }), { minLength: count, maxLength: count }),
        }),
        { maxLength: 40, size: 'max' },
      ),
    }),
  )
  .map((value) => ({ kind: 'table', table: value }))

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('item' as const), runs }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text: title(14),
  }),
  table,
  fc.record({
    kind: fc.constant('picture' as const),
    picture: fc.record({
      png: fc.constant(new Uint8Array([1])),
      width: fc.integer({ min: 10, max: 400 }),
      height: fc.integer({ min: 10, max: 400 }),
      description: title(4),
      caption: fc.option(title(30)),
    }),
  }),
)

const signer = fc.record({ capacity: fc.array(title(4), { maxLength: 2 }), name: fc.option(title(3)) })

/** Any document that an office could write, long words and odd spaces among them. */
export const randomDocument: fc.Arbitrary<OfficialDocument> = fc.record({
  title: title(5),
  letterhead: fc.record({
    parentBody: fc.option(title(8)),
    body: title(10),
    number: fc.option(fc.constantFrom('05', '123')),
    sign: fc.option(fc.constant('/BC-STP')),
    placeAndDate: title(8),
  }),
  isAcross: fc.boolean(),
  typeName: fc.constant('BÁO CÁO'),
  abstract: fc.array(title(14), { maxLength: 3 }),
  addressees: fc.array(title(8), { maxLength: 3 }),
  body: fc.array(block, { maxLength: 14, size: 'max' }),
  recipients: fc.array(title(8), { maxLength: 6 }),
  signer,
  leftSigner: fc.option(signer, { nil: undefined, freq: 3 }),
  annexes: fc.array(
    fc.record({
      number: fc.option(fc.constantFrom('I', 'II')),
      title: title(8),
      reference: title(12),
      blocks: fc.array(block, { maxLength: 6, size: 'max' }),
    }),
    { maxLength: 2 },
  ),
})
