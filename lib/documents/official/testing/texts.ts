import type { LaidOut, Mark, Page, Role, TextMark } from '@/lib/contracts/laid-out'
import type { Block, OfficialDocument, TableRow } from '@/lib/documents/official/model'

/** What the model says, a text an element, in reading order; the words of the decree among them as it prescribes them. */
export function textsOf(document: OfficialDocument): string[] {
  const { letterhead, signer, leftSigner, addressees } = document
  const recipients = leftSigner ? [] : document.recipients
  const number = letterhead.number === null ? '        ' : ` ${letterhead.number}`
  return [
    letterhead.parentBody ?? '',
    letterhead.body,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    ...(letterhead.sign === null ? [] : [`Số:${number}${letterhead.sign}`]),
    letterhead.placeAndDate,
    document.typeName,
    document.abstract.join(' '),
    ...addressed(addressees),
    ...document.body.flatMap(blockTexts),
    ...(recipients.length > 0 ? ['Nơi nhận:', ...marked(recipients).flatMap((text) => ['- ', text])] : []),
    ...(leftSigner ? [...leftSigner.capacity, leftSigner.name ?? ''] : []),
    ...signer.capacity,
    signer.name ?? '',
    ...document.annexes.flatMap(({ number, title, reference, blocks }) => [
      number === null ? 'Phụ lục' : `Phụ lục ${number}`,
      title,
      reference,
      ...blocks.flatMap(blockTexts),
    ]),
  ].filter((text) => text !== '')
}

function addressed(addressees: readonly string[]): string[] {
  if (addressees.length < 2) return addressees.map((text) => `Kính gửi: ${text}`)
  return ['Kính gửi:', ...marked(addressees).map((text) => `- ${text}`)]
}

function marked(texts: readonly string[]): string[] {
  return texts.map((text, index) => `${text}${index < texts.length - 1 ? ';' : '.'}`)
}

function blockTexts(block: Block): string[] {
  if (block.kind === 'picture') return block.picture.caption === null ? [] : [block.picture.caption]
  if (block.kind === 'heading') return [block.text]
  if (block.kind === 'table')
    return [...block.table.columns.map(({ title }) => title), ...block.table.rows.flatMap(rowTexts)]
  const text = block.runs.map((run) => run.text).join('')
  return block.kind === 'item' ? ['- ', text] : [text]
}

function rowTexts({ kind, cells }: TableRow): string[] {
  const texts = cells.map(({ text }) => text)
  if (kind !== 'group') return texts
  return [
    texts[0] ?? '',
    texts
      .slice(1)
      .filter((text) => text !== '')
      .join(' '),
  ]
}

/** What the pages say, a text an element, in the order in which the elements first appear. */
export function textsOn({ pages }: LaidOut): string[] {
  const texts = new Map<number, string>()
  for (const mark of pages.flatMap(textMarks))
    if (mark.part !== null) texts.set(mark.part, (texts.get(mark.part) ?? '') + textOf(mark))
  return [...texts.values()].filter((text) => text !== '')
}

export function textMarks({ marks }: Page): TextMark[] {
  return marks.filter((mark): mark is TextMark => mark.kind === 'text')
}

/** With the spaces the line was broken at. */
export function textOf({ pieces, joint }: TextMark): string {
  return pieces.map(({ text }) => text).join('') + joint
}

/** The nearest element of the role that the mark stands in, itself included. */
export function partOf({ parts }: LaidOut, mark: Mark, ...roles: Role[]): number | null {
  let part = mark.part
  while (part !== null && !roles.includes(parts[part]?.role ?? 'P')) part = parts[part]?.parent ?? null
  return part
}
