import 'server-only'
import { open } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { type FieldCode, invalidField } from '@/lib/domain/errors'
import { type MediaType, mediaTypeOfName, nameRefusal, sizeRefusal } from '@/lib/domain/evidence-file'
import { containsBytes, endsAsZip, readHead } from './bytes'
import { inspectOffice } from './office-zip'
import type { Staged } from './store'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** The container of Office files before 2007, and of the newer ones once a password is set. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')
const PDF_ENCRYPTION = /\/Encrypt[\s]+\d+[\s]+\d+[\s]+R|\/Encrypt[\s]*<</

/**
 * What a file is, by its content; its name must promise the same. Only one kind of content is taken: a file that reads
 * as a picture from the front and as an archive from the back is refused.
 * @throws DomainError 422 at field `file`, with the reason as its code
 */
export async function recognise(staged: Staged, name: string): Promise<MediaType> {
  const refusal = sizeRefusal(staged.bytes) ?? nameRefusal(name)
  if (refusal) throw invalidField('file', refusal)
  const expected = mediaTypeOfName(name)
  const file = await open(staged.path, 'r')
  try {
    const head = await readHead(file)
    if (head.subarray(0, 4).equals(ZIP)) return agreed(await inspectOffice(staged), expected)
    if (head.subarray(0, 8).equals(COMPOUND)) throw refuse(await compoundRefusal(file, expected))
    if (await endsAsZip(file, staged.bytes)) throw refuse('file_mismatch')
    const found = agreed(await typeOf(head), expected)
    if (found === 'application/pdf' && (await containsBytes(file, PDF_ENCRYPTION)))
      throw refuse('file_encrypted')
    return found
  } finally {
    await file.close()
  }
}

const refuse = (code: FieldCode) => invalidField('file', code)

function agreed(found: string | null, expected: MediaType | null): MediaType {
  if (expected === null || found !== expected) throw refuse('file_mismatch')
  return expected
}

async function typeOf(head: Buffer): Promise<string | null> {
  const type = (await fileTypeFromBuffer(head))?.mime ?? null
  return type?.startsWith('image/hei') ? 'image/heic' : type
}

async function compoundRefusal(
  file: Parameters<typeof containsBytes>[0],
  expected: MediaType | null,
): Promise<FieldCode> {
  const isOffice = expected?.startsWith('application/vnd.openxml') ?? false
  return isOffice && (await containsBytes(file, ENCRYPTED_PACKAGE)) ? 'file_encrypted' : 'file_mismatch'
}
