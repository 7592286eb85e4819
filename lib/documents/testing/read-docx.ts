import { Readable } from 'node:stream'
import { fromBufferPromise } from 'yauzl'
import { wholeOf } from './read-xlsx'
import { type Element, elementsOf, find, findAll, readXml, textOf } from './read-xml'

/** A paragraph as it is printed: its own properties on top of its style's and the defaults. Sizes in half-points. */
export type Look = {
  style: string
  text: string
  font: string
  color: string
  size: number
  bold: boolean
  italic: boolean
  align: string
  /** twips; `line` in 1/240 of a line, or twips where it is `exact` */
  before: number
  after: number
  line: number
  left: number
  right: number
  firstLine: number
  ruled: boolean
  keepNext: boolean
}

export type Docx = { parts: Map<string, Buffer>; document: Element; styles: Element }

/** The parts of a .docx by name, its text and styles read as XML. */
export async function readDocx(pieces: AsyncIterable<Uint8Array>): Promise<Docx> {
  const archive = await fromBufferPromise(await wholeOf(pieces), { lazyEntries: true })
  const parts = new Map<string, Buffer>()
  for await (const entry of archive.eachEntry()) {
    const stream = await archive.openReadStreamPromise(entry)
    parts.set(entry.fileName, await wholeOf(Readable.from(stream)))
  }
  return { parts, document: partXml(parts, 'word/document.xml'), styles: partXml(parts, 'word/styles.xml') }
}

/** A part as XML; throws when it is not there or not well-formed. */
export function partXml(parts: Map<string, Buffer>, name: string): Element {
  const part = parts.get(name)
  if (!part) throw new Error(`no ${name}`)
  return readXml(part.toString('utf8'))
}

/** What every paragraph inside looks like; of runs that differ, the first one counts. */
export function looksOf({ styles }: Docx, inside: Element): Look[] {
  const own = inside.name === 'w:p' ? [inside] : findAll(inside, 'w:p')
  return own.map((paragraph) => lookOf(styles, paragraph))
}

function lookOf(styles: Element, paragraph: Element): Look {
  const own = find(paragraph, 'w:pPr')
  const style = attribute(own, 'w:pStyle', 'w:val') || 'Normal'
  const run = findAll(paragraph, 'w:r')[0]
  const chain = chainOf(styles, style)
  const layers = [
    find(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr'),
    find(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'),
    ...chain.flatMap((one) => [find(one, 'w:pPr'), find(one, 'w:rPr')]),
    own,
    find(run, 'w:rPr'),
  ]
  const last = (element: string, name: string) =>
    layers.map((layer) => attribute(layer, element, name)).findLast((value) => value !== '') ?? ''
  const has = (element: string) => layers.some((layer) => find(layer, element) !== undefined)
  return {
    style,
    text: findAll(paragraph, 'w:t').map(textOf).join(''),
    font: ['w:ascii', 'w:hAnsi', 'w:cs'].map((name) => last('w:rFonts', name)).join('/'),
    color: last('w:color', 'w:val'),
    size: Number(last('w:sz', 'w:val')),
    bold: has('w:b'),
    italic: has('w:i'),
    align: last('w:jc', 'w:val'),
    before: Number(last('w:spacing', 'w:before')),
    after: Number(last('w:spacing', 'w:after')),
    line: Number(last('w:spacing', 'w:line')),
    left: Number(last('w:ind', 'w:left')),
    right: Number(last('w:ind', 'w:right')),
    firstLine: Number(last('w:ind', 'w:firstLine')),
    ruled: layers.some((layer) => find(layer, 'w:pBdr', 'w:bottom') !== undefined),
    keepNext: has('w:keepNext'),
  }
}

/** A style with those it is based on, the deepest first. */
function chainOf(styles: Element, id: string): Element[] {
  const style = elementsOf(styles, 'w:style').find((one) => one.attributes['w:styleId'] === id)
  if (!style) throw new Error(`no style ${id}`)
  const based = attribute(style, 'w:basedOn', 'w:val')
  return [...(based === '' ? [] : chainOf(styles, based)), style]
}

/** An attribute of an element directly inside; empty when it is not there. */
export function attribute(inside: Element | undefined, element: string, name: string): string {
  return find(inside, element)?.attributes[name] ?? ''
}
