import { crc32, inflateRawSync } from 'node:zlib'

/** The texts of an archive by name, read by its directory as Excel reads it; sizes and sums must agree. */
export function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const texts = new Map<string, string>()
  for (let index = 0; index < count; index += 1) {
    const [crc, packed, size] = [16, 20, 24].map((offset) => bytes.readUInt32LE(at + offset))
    const nameLength = bytes.readUInt16LE(at + 28)
    const start = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const data = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
    const content = inflateRawSync(bytes.subarray(data, data + (packed ?? 0)))
    if (content.length !== size || crc32(content) !== crc) throw new Error(`${name} is damaged`)
    if (bytes.readUInt32LE(data + (packed ?? 0)) !== 0x08074b50) throw new Error(`${name} has no descriptor`)
    texts.set(name, content.toString('utf8'))
    at += 46 + nameLength
  }
  return texts
}

/** All bytes of a file in the making. */
export async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const taken: Uint8Array[] = []
  for await (const piece of pieces) taken.push(piece)
  return Buffer.concat(taken)
}

export type ReadCell = { style: number; text?: string; number?: number; formula?: string }
export type ReadRow = { number: number; outline: number; cells: Map<string, ReadCell> }

const plain = (xml: string) =>
  xml
    .replace(/_x005F_/g, '_')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const ROW = /<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs
const CELL = /<c r="([A-Z]+)(\d+)" s="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs

/** Rows and cells of a worksheet's XML, cells by their column's letters. */
export function readRows(xml: string): ReadRow[] {
  return [...xml.matchAll(ROW)].map(([, number, attributes = '', inside = '']) => ({
    number: Number(number),
    outline: Number(/outlineLevel="(\d)"/.exec(attributes)?.[1] ?? 0),
    cells: new Map(
      [...inside.matchAll(CELL)].map(([, column = '', row, style, kind = '', content = '']) => {
        if (row !== number) throw new Error(`cell ${column}${row} stands in row ${number}`)
        return [column, readCell(Number(style), kind, content)]
      }),
    ),
  }))
}

function readCell(style: number, kind: string, content: string): ReadCell {
  const inline = /<is><t xml:space="preserve">(.*?)<\/t><\/is>/s.exec(content)?.[1]
  if (inline !== undefined) return { style, text: plain(inline) }
  const formula = /<f>(.*?)<\/f>/s.exec(content)?.[1]
  const value = /<v>(.*?)<\/v>/s.exec(content)?.[1]
  const shown = kind.includes('t="str"') ? { text: plain(value ?? '') } : { number: Number(value) }
  return {
    style,
    ...(formula === undefined ? {} : { formula: plain(formula) }),
    ...(value === undefined ? {} : shown),
  }
}
