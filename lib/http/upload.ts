import 'server-only'
import type { Context } from '@/lib/data/context'
import { dropFile, type KeptFile, keepFile } from '@/lib/data/evidence/keep'
import { DomainError } from '@/lib/domain/errors'
import { announcedBytes, receiveFile } from './multipart'

/** What a route does with a file: first whether it may come at all, then, in the transaction of the key, its row. */
export type Uploads<R> = {
  admit: (given: { ctx: Context; params: Record<string, string>; bytes: number }) => Promise<void>
  store: (given: { ctx: Context; params: Record<string, string>; file: KeptFile }) => Promise<R>
}

/** One request's file in the store, what identifies it for its idempotency key, and how to end well either way. */
export type Upload<R> = {
  said: unknown
  run: (within: Context) => Promise<R>
  settle: (failure: unknown) => Promise<void>
}

/** Asks, receives, judges and keeps the file of a multipart request; its row is written by `run`. */
export async function takeFile<R>(
  request: Request,
  given: { ctx: Context; params: Record<string, string> },
  uploads: Uploads<R>,
): Promise<Upload<R>> {
  await uploads.admit({ ...given, bytes: announcedBytes(request) })
  const { staged, name, title } = await receiveFile(request)
  const file = await keepFile(staged, { name, title })
  let hasRun = false
  return {
    said: { file: file.sha256, name: file.name, title: title ?? null },
    run: (within) => {
      hasRun = true
      return uploads.store({ ctx: within, params: given.params, file })
    },
    async settle(failure) {
      // A transaction of unknown end may have been committed: its file is left to the sweep, which asks the database.
      const isRefused = failure instanceof DomainError && failure.code !== 'unavailable'
      if (isRefused || !hasRun) await dropFile(file.id).catch(() => undefined)
    },
  }
}
