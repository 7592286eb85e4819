import 'server-only'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { DomainError, invalidField } from '@/lib/domain/errors'
import type { Staged } from './store'

const MAX_ENTRIES = 4_000
/** Bytes unpacked; and how many times smaller than that a large archive may be packed (deflate reaches 1,032). */
const MAX_UNPACKED = 400 * 1_048_576
const LARGE = 20 * 1_048_576
const MAX_RATIO = 120
const MAX_READ = 2 * 1_048_576

const CONTENT_TYPES = '[Content_Types].xml'
const MIMETYPE = 'mimetype'
const MANIFEST = 'META-INF/manifest.xml'
const READ = [CONTENT_TYPES, MIMETYPE, MANIFEST]
const MACRO = /(^|\/)vbaproject\.bin$|^xl\/macrosheets\/|^basic\/.|^scripts\/./i

const MAIN_PARTS: [string, string][] = [
  'wordprocessingml.document',
  'spreadsheetml.sheet',
  'presentationml.presentation',
].map((kind) => [`${kind}.main+xml`, `application/vnd.openxmlformats-officedocument.${kind}`])

/**
 * The type of an Office or OpenDocument file by what its archive holds; null for any other archive. Sizes are judged by
 * the directory and nothing is unpacked but three small parts, each with a limit (reference/reliability T32).
 * @throws DomainError 422 at `file`: macros, a password, an archive that unpacks too far or cannot be read
 */
export async function inspectOffice({ path, bytes }: Staged): Promise<string | null> {
  try {
    const archive = await openPromise(path, { lazyEntries: true, autoClose: false })
    try {
      return await typeOf(archive, bytes)
    } finally {
      archive.close()
    }
  } catch (error) {
    throw error instanceof DomainError ? error : invalidField('file', 'file_damaged')
  }
}

async function typeOf(archive: ZipFile, bytes: number): Promise<string | null> {
  const entries = await directoryOf(archive, bytes)
  if (entries.some((entry) => entry.isEncrypted())) throw invalidField('file', 'file_encrypted')
  if (entries.some(({ fileName }) => MACRO.test(fileName))) throw invalidField('file', 'file_macro')
  const parts = new Map<string, string>()
  for (const entry of entries.filter(({ fileName }) => READ.includes(fileName)))
    parts.set(entry.fileName, await textOf(await archive.openReadStreamPromise(entry)))
  if (parts.get(MANIFEST)?.includes('encryption-data')) throw invalidField('file', 'file_encrypted')
  const contentTypes = parts.get(CONTENT_TYPES) ?? ''
  if (/macroEnabled|vbaProject/i.test(contentTypes)) throw invalidField('file', 'file_macro')
  const main = MAIN_PARTS.find(([part]) => contentTypes.includes(part))
  return main?.[1] ?? parts.get(MIMETYPE)?.trim() ?? null
}

/** Every entry of the directory, refused as a whole when the archive is larger than anybody's document. */
async function directoryOf(archive: ZipFile, bytes: number): Promise<Entry[]> {
  if (archive.entryCount > MAX_ENTRIES) throw invalidField('file', 'file_inflates')
  const entries: Entry[] = []
  let packed = 0
  let unpacked = 0
  for await (const entry of archive.eachEntry()) {
    entries.push(entry)
    packed += entry.compressedSize
    unpacked += entry.uncompressedSize
  }
  // More packed bytes than the file has: entries lie over one another.
  const isBomb =
    packed > bytes || unpacked > MAX_UNPACKED || (unpacked > LARGE && unpacked > packed * MAX_RATIO)
  if (isBomb) throw invalidField('file', 'file_inflates')
  return entries
}

async function textOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    bytes += piece.length
    if (bytes > MAX_READ) throw invalidField('file', 'file_inflates')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
