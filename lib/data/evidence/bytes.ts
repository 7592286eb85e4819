import 'server-only'
import type { FileHandle } from 'node:fs/promises'

/** What the recogniser of types wants to see, in bytes. */
const HEAD = 4_100
const CHUNK = 1_048_576
const OVERLAP = 128
/** The end of an archive: 22 bytes and a comment of at most 65,535. */
const ARCHIVE_END = Buffer.from('PK\u0005\u0006', 'latin1')
const ARCHIVE_TAIL = 22 + 65_535

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

export const readHead = (file: FileHandle): Promise<Buffer> => readAt(file, 0, HEAD)

/** Does the file also read as an archive, whatever it begins with? */
export async function endsAsZip(file: FileHandle, bytes: number): Promise<boolean> {
  const length = Math.min(bytes, ARCHIVE_TAIL)
  const tail = await readAt(file, bytes - length, length)
  for (
    let at = tail.lastIndexOf(ARCHIVE_END);
    at >= 0;
    at = at > 0 ? tail.lastIndexOf(ARCHIVE_END, at - 1) : -1
  )
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true
  return false
}

/** Is the sequence anywhere in the file? Read piece by piece; a match is shorter than 128 bytes. */
export async function containsBytes(file: FileHandle, wanted: Buffer | RegExp): Promise<boolean> {
  for (let at = 0; ; at += CHUNK) {
    const piece = await readAt(file, at, CHUNK + OVERLAP)
    const found = Buffer.isBuffer(wanted) ? piece.includes(wanted) : wanted.test(piece.toString('latin1'))
    if (found) return true
    if (piece.length < CHUNK + OVERLAP) return false
  }
}
