import { crc32, deflateRawSync } from 'node:zlib'

export type ArchiveEntry = {
  name: string
  content: string | Buffer
  /** what the directory claims, when that is not the truth */
  claimed?: number
  flags?: number
}

const MAIN = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
}

/** A zip archive of these entries, honest or not: what tests send as an office file. */
export function archiveOf(entries: readonly ArchiveEntry[]): Buffer<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, claimed, flags = 0 } of entries) {
    const raw = Buffer.from(content as string)
    const packed = deflateRawSync(raw)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claimed ?? raw.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, rest, Buffer.from(name)]),
    )
    bodies.push(body)
    offset += body.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end]) as Buffer<ArrayBuffer>
}

/** A small document of one of the three kinds, with more entries when wanted. */
export function officeFile(kind: keyof typeof MAIN, more: readonly ArchiveEntry[] = []): Buffer<ArrayBuffer> {
  const types = `<Types><Override PartName="/main.xml" ContentType="${MAIN[kind]}"/></Types>`
  return archiveOf([
    { name: '[Content_Types].xml', content: types },
    { name: 'main.xml', content: '<w/>' },
    ...more,
  ])
}

/** A small OpenDocument file; `manifest` stands in its list of parts. */
export function openDocument(mimetype: string, manifest = '<m/>'): Buffer<ArrayBuffer> {
  return archiveOf([
    { name: 'mimetype', content: mimetype },
    { name: 'META-INF/manifest.xml', content: manifest },
  ])
}
