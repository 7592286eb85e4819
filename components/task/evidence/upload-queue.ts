import { useCallback, useSyncExternalStore } from 'react'
import type { Task } from '@/lib/contracts/task'
import type { FieldCode } from '@/lib/domain/errors'
import { cleanFileName, nameRefusal, sizeRefusal, withExtension } from '@/lib/domain/evidence-file'
import { ApiError } from '@/lib/http/api-client'
import { sendForm } from '@/lib/queries/send-form'

/**
 * Files on their way, one after another. They live here and not in a component, so that a sheet or panel that closes
 * does not stop them. A file that was not sent stays with its key: sending it again has one effect.
 */
export type Upload = {
  id: string
  taskId: string
  file: File
  /** as it will be stored */
  name: string
  sent: number
  state: 'waiting' | 'sending' | 'checking' | 'failed' | 'refused'
  /** refused before sending, by its code; or by the server, in its words */
  refusal: { code: FieldCode } | { sentence: string } | null
}

type Job = { key: string; stop: AbortController; onDone: (task: Task) => Promise<unknown> }

let uploads: readonly Upload[] = []
const jobs = new Map<string, Job>()
const listeners = new Set<() => void>()
const perTask = new Map<string, readonly Upload[]>()
const NONE: readonly Upload[] = []

function publish(next: readonly Upload[]): void {
  uploads = next
  perTask.clear()
  for (const listener of listeners) listener()
}

function change(id: string, fields: Partial<Upload>): void {
  publish(uploads.map((upload) => (upload.id === id ? { ...upload, ...fields } : upload)))
}

/** Puts files at the end of the queue. What its name or size already forbids is told at once and not sent. */
export function queueFiles(taskId: string, files: readonly File[], onDone: Job['onDone']): void {
  const added = files.map((file): Upload => {
    const name = cleanFileName(withExtension(file.name, file.type))
    const code = nameRefusal(name) ?? sizeRefusal(file.size)
    const id = crypto.randomUUID()
    jobs.set(id, { key: id, stop: new AbortController(), onDone })
    return { id, taskId, file, name, sent: 0, state: code ? 'refused' : 'waiting', refusal: code && { code } }
  })
  publish([...uploads, ...added])
  void sendNext()
}

/** Stops sending it, or forgets one that was refused or failed. */
export function dropUpload(id: string): void {
  jobs.get(id)?.stop.abort(new Error('stopped'))
  jobs.delete(id)
  publish(uploads.filter((upload) => upload.id !== id))
}

/** Sends a failed one again, under the same key. */
export function retryUpload(id: string): void {
  change(id, { state: 'waiting', sent: 0 })
  void sendNext()
}

async function sendNext(): Promise<void> {
  if (uploads.some(({ state }) => state === 'sending' || state === 'checking')) return
  const next = uploads.find(({ state }) => state === 'waiting')
  const job = next && jobs.get(next.id)
  if (!next || !job) return
  change(next.id, { state: 'sending' })
  try {
    await job.onDone(await send(next, job))
    jobs.delete(next.id)
    publish(uploads.filter(({ id }) => id !== next.id))
  } catch (error) {
    change(next.id, failureOf(error))
  }
  void sendNext()
}

function send({ id, taskId, file, name }: Upload, { key, stop }: Job): Promise<Task> {
  const form = new FormData()
  form.set('file', file, name)
  return sendForm<Task>(`/api/tasks/${taskId}/evidence`, form, {
    idempotencyKey: key,
    signal: stop.signal,
    onProgress: (sent) => change(id, sent >= file.size ? { sent: file.size, state: 'checking' } : { sent }),
  })
}

/** What the server will say again whenever it is asked is a refusal; anything else may go through a little later. */
function failureOf(error: unknown): Partial<Upload> {
  const isFinal =
    error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429
  if (!isFinal) return { state: 'failed', sent: 0 }
  return { state: 'refused', refusal: { sentence: error.fieldErrors['file'] ?? error.message } }
}

/** The files of one task that are not evidence yet, in the order they were chosen. */
export function useUploads(taskId: string): readonly Upload[] {
  const read = useCallback(() => {
    const known = perTask.get(taskId) ?? uploads.filter((upload) => upload.taskId === taskId)
    perTask.set(taskId, known)
    return known
  }, [taskId])
  return useSyncExternalStore(subscribe, read, () => NONE)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
