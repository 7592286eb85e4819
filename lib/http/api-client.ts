/** The browser's only way to the server: JSON in and out, one kind of failure. */
import type { Task } from '@/lib/contracts/task'

export type Change = { field: string; yours: unknown; theirs: unknown; by: string | null; at: string | null }
type ProblemBody = {
  title?: string
  code?: string
  requestId?: string
  reason?: string
  fieldErrors?: Record<string, string>
  current?: Task
  changes?: Change[]
}

/** A refusal of the server, or `offline` when no answer came. Sentences are the server's, in the person's language. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly fieldErrors: Record<string, string>
  readonly requestId: string | null
  readonly reason: string | null
  readonly current: Task | null
  readonly changes: Change[]
  constructor(status: number, body: ProblemBody, options?: ErrorOptions) {
    super(body.title ?? body.code ?? 'offline', options)
    this.name = 'ApiError'
    this.status = status
    this.code = body.code ?? (status === 0 ? 'offline' : 'internal')
    this.fieldErrors = body.fieldErrors ?? {}
    this.requestId = body.requestId ?? null
    this.reason = body.reason ?? null
    this.current = body.current ?? null
    this.changes = body.changes ?? []
  }
}

const PATIENCE_MS = 12_000
/** What is sent by somebody who leaves the page in the same moment still arrives; browsers do that for short bodies. */
const KEPT_ALIVE = 5_000
/** A file may take as long as the line needs for it. */
const FILE_PATIENCE_MS = 180_000

type Options = { body?: unknown; idempotencyKey?: string; signal?: AbortSignal | undefined }

/** Sends one request. Throws ApiError for every refusal, a lost connection and an answer that takes over 12 s. */
export async function request<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  options: Options = {},
): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (options.body !== undefined) headers['content-type'] = 'application/json'
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey
  const late = AbortSignal.timeout(PATIENCE_MS)
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late
  const body = options.body === undefined ? null : JSON.stringify(options.body)
  const keepalive = method !== 'GET' && (body?.length ?? 0) <= KEPT_ALIVE
  const response = await send(path, { method, headers, body, signal, keepalive }, options.signal)
  return (response.status === 204 ? undefined : await response.json()) as T
}

/** A whole file under the name the server gave it; a broken one is an ApiError like any other failure. */
export async function requestFile(path: string): Promise<{ name: string; content: Blob }> {
  const response = await send(path, { signal: AbortSignal.timeout(FILE_PATIENCE_MS) })
  const [, encoded = ''] =
    /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
  try {
    return { name: decodeURIComponent(encoded), content: await response.blob() }
  } catch (cause) {
    throw new ApiError(0, { code: 'offline' }, { cause })
  }
}

async function send(path: string, init: RequestInit, givenUp?: AbortSignal): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, init)
  } catch (cause) {
    if (givenUp?.aborted) throw cause
    throw new ApiError(0, { code: 'offline' }, { cause })
  }
  if (init.method && init.method !== 'GET') noteAnswer(response.headers.get('x-request-id'))
  if (response.ok) return response
  throw new ApiError(response.status, (await response.json().catch(() => ({}))) as ProblemBody)
}

/** This page's own changes, by the id of their request: what is told of them was asked for already. */
const MOST_OWN = 200

const answered = new Set<string>()
const asked = new Set<string>()

/** A change of this page was answered. */
export function noteAnswer(requestId: string | null): void {
  if (requestId) put(answered, requestId)
}

/** Everything is about to be asked anew: what was answered so far needs no other asking. */
export function noteAskedAnew(): void {
  for (const id of answered) put(asked, id)
  answered.clear()
}

/** Whether a change was this page's own and its outcome was asked for since. */
export function isAskedAnew(requestId: string | null): boolean {
  return requestId !== null && asked.has(requestId)
}

function put(ids: Set<string>, id: string): void {
  ids.add(id)
  const [oldest] = ids
  if (ids.size > MOST_OWN && oldest) ids.delete(oldest)
}
