import { crc32, createDeflateRaw } from 'node:zlib'

/** A piece of a file: text, written in UTF-8, or bytes as they are (a picture). */
type Piece = string | Uint8Array
/** A file in the archive; its content is asked for when its turn comes. */
export type ZipEntry = { name: string; content: Iterable<Piece> | AsyncIterable<Piece> }

const VERSION = 20
/** Names in UTF-8; sizes follow the data, since they are known only then. */
const FLAGS = 0x0808
const DEFLATE = 8
/** The level costs little against making the text, and the file is half of what level 1 makes. */
const LEVEL = 5
const CHUNK = 65_536

type Sizes = { crc: number; packed: number; size: number }

/**
 * A ZIP archive, piece by piece: nothing is kept but the entry being written and the directory. `stamp` is the date and
 * time of all entries in local wall-clock digits, `2022-06-15T09:40`. Below 4 GiB an entry and 65,535 entries (no ZIP64).
 */
export async function* zip(entries: Iterable<ZipEntry>, stamp: string): AsyncGenerator<Uint8Array> {
  const time = dosTime(stamp)
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const start = offset
    const header = record(0x04034b50, [], time, { crc: 0, packed: 0, size: 0 }, name, [])
    offset += header.length
    yield header
    const sizes: Sizes = { crc: 0, packed: 0, size: 0 }
    for await (const piece of deflated(content, sizes)) yield piece
    const trailer = descriptor(sizes)
    offset += sizes.packed + trailer.length
    yield trailer
    directory.push(record(0x02014b50, [VERSION], time, sizes, name, [0, 0, 0, 0, 0, start, start >>> 16]))
  }
  const central = Buffer.concat(directory)
  yield Buffer.concat([central, endRecord(directory.length, central.length, offset)])
}

async function* deflated(content: ZipEntry['content'], sizes: Sizes): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw({ level: LEVEL, chunkSize: CHUNK })
  let ready: Buffer[] = []
  let fault: Error | null = null
  deflate.on('data', (piece: Buffer) => ready.push(piece))
  deflate.on('error', (error) => {
    fault = error
  })
  const take = () => {
    if (fault) throw fault
    const taken = ready
    ready = []
    for (const piece of taken) sizes.packed += piece.length
    return taken
  }
  try {
    for await (const piece of content) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece
      sizes.crc = crc32(bytes, sizes.crc)
      sizes.size += bytes.length
      await new Promise<void>((resolve) => deflate.write(bytes, () => resolve()))
      yield* take()
    }
    await new Promise<void>((resolve) => {
      deflate.once('end', resolve)
      deflate.once('error', () => resolve())
      deflate.end()
    })
    yield* take()
  } finally {
    deflate.destroy()
  }
}

/** The head of an entry; in the directory with more numbers before and behind. All numbers little-endian. */
function record(
  signature: number,
  before: number[],
  time: number,
  { crc, packed, size }: Sizes,
  name: string,
  behind: number[],
): Buffer {
  const bytes = Buffer.from(name, 'utf8')
  const numbers = [
    ...before,
    VERSION,
    FLAGS,
    DEFLATE,
    time,
    time >>> 16,
    crc,
    crc >>> 16,
    packed,
    packed >>> 16,
  ]
  const all = [signature, signature >>> 16, ...numbers, size, size >>> 16, bytes.length, 0, ...behind]
  return Buffer.concat([words(all), bytes])
}

function descriptor({ crc, packed, size }: Sizes): Buffer {
  return words([0x4b50, 0x0807, crc, crc >>> 16, packed, packed >>> 16, size, size >>> 16])
}

function endRecord(count: number, size: number, offset: number): Buffer {
  return words([0x4b50, 0x0605, 0, 0, count, count, size, size >>> 16, offset, offset >>> 16, 0])
}

/** 16-bit numbers, little-endian. */
function words(numbers: number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * 2)
  numbers.forEach((number, index) => {
    buffer.writeUInt16LE(number & 0xffff, index * 2)
  })
  return buffer
}

function dosTime(stamp: string): number {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0] = stamp.split(/\D+/).map(Number)
  return ((((year - 1980) << 9) | (month << 5) | day) << 16) | (hour << 11) | (minute << 5)
}
