import 'server-only'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { FileWords } from '@/lib/contracts/task'
import { stage } from '@/lib/data/evidence/staging'
import type { Staged } from '@/lib/data/evidence/store'
import { DomainError, invalidField } from '@/lib/domain/errors'
import { MAX_FILE_BYTES } from '@/lib/domain/evidence-file'

/** What boundaries, headers and a title may add to the file itself. */
const OVERHEAD = 65_536
const LIMITS = {
  files: 1,
  fields: 2,
  parts: 3,
  fileSize: MAX_FILE_BYTES + 1,
  fieldSize: 4_000,
  headerPairs: 20,
}

export type Received = { staged: Staged; name: string; title: string | undefined }

export const isMultipart = (request: Request): boolean =>
  /^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? '')

/**
 * How long the body says it is, judged before a byte of it is read.
 * @throws DomainError `length_required`, or `too_large` with its sentence at field `file`
 */
export function announcedBytes(request: Request): number {
  const announced = request.headers.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(announced)) throw new DomainError('length_required')
  const bytes = Number(announced)
  if (bytes > MAX_FILE_BYTES + OVERHEAD) throw tooLarge()
  return bytes
}

const tooLarge = () => new DomainError('too_large', { fieldErrors: { file: 'file_too_large' } })

/**
 * The one file of a multipart body, streamed into the staging folder: never held in memory, and gone again when the
 * body is cut off, lies about its length or holds anything else than `file` and `title`.
 */
export async function receiveFile(request: Request): Promise<Received> {
  const announced = announcedBytes(request)
  if (!request.body) throw invalidField('file', 'required')
  const form = readForm(request.headers.get('content-type') ?? '')
  let arrived = 0
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      arrived += chunk.byteLength
      yield chunk
    }
  }
  try {
    // A connection that breaks leaves the body open for ever; only the signal tells.
    const { signal } = request
    await pipeline(Readable.fromWeb(request.body as NodeStream), counted, form.parser, { signal })
    const staged = await form.staged()
    if (form.refusal()) throw form.refusal()
    if (arrived !== announced) throw invalidField('file', 'file_incomplete')
    if (!staged) throw invalidField('file', 'required')
    if (staged.bytes > MAX_FILE_BYTES) throw tooLarge()
    const { title } = FileWords.parse(form.words)
    return { staged, name: form.name(), title }
  } catch (error) {
    form.stop()
    await form
      .staged()
      .then((staged) => staged?.discard())
      .catch(() => undefined)
    throw isOurs(error) ? error : invalidField('file', 'file_incomplete')
  }
}

/** Refusals of ours and Zod's keep their words; what the parser or the connection threw means a body cut short. */
const isOurs = (error: unknown) =>
  error instanceof Error && (error.name === 'DomainError' || error.name === 'ZodError')

function readForm(contentType: string) {
  const words: Record<string, string> = Object.create(null)
  let staging: Promise<Staged> | null = null
  let refused: DomainError | null = null
  let fileName = ''
  let arriving: Readable | null = null
  let isStopped = false
  const parser = openParser(contentType)
  const refuse = (field: string, code: 'unknown_field' | 'too_long') => {
    refused ??= invalidField(field, code)
  }
  // One that comes after the pipeline has ended would otherwise end the process.
  parser.on('error', () => undefined)
  parser.on('file', (field, stream, filename) => {
    // What the parser still had in hand when the body was refused is read to nowhere.
    if (field !== 'file' || isStopped) {
      if (!isStopped) refuse(field, 'unknown_field')
      stream.resume()
      return
    }
    fileName = unescaped(filename ?? '')
    arriving = stream
    staging = stage(stream)
    // Without its reader the stream would hold the parser for ever.
    staging.catch((error: Error) => parser.destroy(error))
  })
  parser.on('field', (field, value, _fieldTruncated, valueTruncated) => {
    if (valueTruncated) refuse(field, 'too_long')
    else words[field] = value
  })
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    parser.on(limit, () => refuse('body', 'unknown_field'))
  return {
    parser,
    words,
    name: () => fileName,
    refusal: () => refused,
    /** The parser's end does not reach the file it was reading. */
    stop: () => {
      isStopped = true
      arriving?.destroy(new Error('the body ended early'))
    },
    staged: async () => await staging,
  }
}

/** A browser writes these three signs of a name as %22, %0D and %0A, and no other. */
const unescaped = (name: string): string =>
  name.replace(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function openParser(contentType: string): InstanceType<typeof Busboy> {
  try {
    // The path is kept here and dropped by our own rule, which knows both kinds of separators.
    return new Busboy({ headers: { 'content-type': contentType }, limits: LIMITS, preservePath: true })
  } catch {
    throw invalidField('body', 'bad_text')
  }
}
