import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'
import type { Staged } from './store'

/** The folder of this machine in which arriving bytes lie, even when the store is elsewhere. */
export const stagingFolder = (): string => path.join(env().dataDir, 'evidence', 'incoming')

const DISK_FULL = ['ENOSPC', 'EDQUOT']

/**
 * Writes a stream into a file of our own, measures and flushes it. Whatever ends the stream early leaves no file.
 * @throws DomainError `unavailable` when the disk is full
 */
export async function stage(stream: Readable): Promise<Staged> {
  const folder = stagingFolder()
  // Not awaited: a stream that breaks before anybody listens to it would end the process.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `${randomUUID()}.part`)
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const discard = () => rm(file, { force: true })
  const writer = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })
  const closed = new Promise<void>((done) => writer.once('close', done))
  try {
    await pipeline(stream, measure, writer)
  } catch (cause) {
    // Broken off before it was open, the file would come into being after it was taken away.
    await closed
    await discard()
    throw DISK_FULL.includes((cause as NodeJS.ErrnoException).code ?? '') ? storeFull() : cause
  }
  return { path: file, bytes, sha256: hash.digest('hex'), discard }
}

function storeFull(): DomainError {
  return new DomainError('unavailable', { retryAfter: 60, fieldErrors: { file: 'store_full' } })
}
