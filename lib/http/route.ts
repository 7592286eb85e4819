import 'server-only'
import type { z } from 'zod'
import { findRequestViewer } from '@/lib/auth/viewer'
import type { Endpoint } from '@/lib/contracts/endpoint'
import { readClock } from '@/lib/data/clock'
import type { Context, Viewer } from '@/lib/data/context'
import type { GivenFile } from '@/lib/data/evidence/queries'
import { type Answer, runOnce } from '@/lib/data/requests/idempotency'
import { DomainError, type FieldErrors } from '@/lib/domain/errors'
import { readJson } from './body'
import { eventStreamResponse, type Page } from './event-stream'
import { givenFileResponse } from './given-file'
import { log, logFault } from './log'
import { type MadeFile, madeFileResponse } from './made-file'
import { isMultipart } from './multipart'
import { requirePace } from './pace'
import { problem } from './problem'
import { requireSameOrigin } from './same-origin'
import { takeFile, type Upload, type Uploads } from './upload'

type Params = Record<string, string>
type RouteContext = { params: Promise<Params> }
type Given<Q extends z.ZodType, B extends z.ZodType> = {
  ctx: Context
  params: Params
  query: z.infer<Q>
  body: z.infer<B>
}
type Handler<Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> = (
  given: Given<Q, B>,
) => Promise<z.infer<R>>

/** A GET route of the contract: session, pace, strict query, handler. */
export function read<Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  of: Endpoint<Q, B, R>,
  handler: Handler<Q, B, R>,
) {
  return async (request: Request, route: RouteContext): Promise<Response> => {
    const { enter, fail } = begin(request, of)
    try {
      const ctx = await enter('read')
      const params = await route.params
      const query = parseQuery(of, new URL(request.url).searchParams)
      const answer = await handler({ ctx, params, query, body: undefined as z.infer<B> })
      return json({ status: 200, body: answer })
    } catch (error) {
      return fail(error)
    }
  }
}

/** A GET route that answers with a file: as `read`, then the bytes as they are made. */
export function download<Q extends z.ZodType>(
  of: Endpoint<Q>,
  handler: (given: Omit<Given<Q, z.ZodType>, 'body'>) => Promise<MadeFile>,
) {
  return async (request: Request, route: RouteContext): Promise<Response> => {
    const { requestId, enter, fail, started } = begin(request, of)
    try {
      const ctx = await enter('read')
      const params = await route.params
      const query = parseQuery(of, new URL(request.url).searchParams)
      const file = await handler({ ctx, params, query })
      const personId = ctx.viewer.id
      return await madeFileResponse(file, request.signal, (end) => {
        if (end.how === 'fault') logFault(end.error, requestId)
        const event = end.how === 'left' ? 'left' : 'exported'
        const status = end.how === 'fault' ? 500 : 200
        log({ event, requestId, method: of.method, route: of.path, status, ms: elapsed(started), personId })
      })
    } catch (error) {
      return fail(error)
    }
  }
}

/** A GET route that gives back a file somebody added: session, pace, no query, handler. */
export function giveBack(
  of: Endpoint,
  handler: (given: { ctx: Context; params: Params }) => Promise<GivenFile>,
) {
  return async (request: Request, route: RouteContext): Promise<Response> => {
    const { enter, fail } = begin(request, of)
    try {
      const ctx = await enter('read')
      parseQuery(of, new URL(request.url).searchParams)
      return givenFileResponse(await handler({ ctx, params: await route.params }))
    } catch (error) {
      return fail(error)
    }
  }
}

/** A GET route that goes on telling: session, pace, no query, then events until either side ends it. */
export function stream(
  of: Endpoint,
  follow: (ctx: Context, page: Page & { lastEventId: string | null }) => () => void,
) {
  return async (request: Request): Promise<Response> => {
    const { enter, fail } = begin(request, of)
    try {
      const ctx = await enter('read')
      parseQuery(of, new URL(request.url).searchParams)
      const lastEventId = request.headers.get('last-event-id')
      return eventStreamResponse(request, (page) => follow(ctx, { ...page, lastEventId }))
    } catch (error) {
      return fail(error)
    }
  }
}

/**
 * A writing route: same origin, session, pace, whole body, strict parse, idempotency key, handler. With `uploads` it also
 * takes a file, streamed and judged before the transaction of the key begins.
 */
export function write<Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  of: Endpoint<Q, B, R>,
  handler: Handler<Q, B, R>,
  uploads?: Uploads<z.infer<R>>,
) {
  return async (request: Request, route: RouteContext): Promise<Response> => {
    const { enter, fail, done } = begin(request, of)
    try {
      requireSameOrigin(request.headers)
      const ctx = await enter('write')
      const params = await route.params
      const query = parseQuery(of, new URL(request.url).searchParams)
      const key = keyOf(request)
      const turn =
        uploads && isMultipart(request)
          ? await takeFile(request, { ctx, params }, uploads)
          : await takeJson(request, of, (within, body) => handler({ ctx: within, params, query, body }))
      const answer = await turnOnce({ ctx, key, said: [of.method, of.path, params, turn.said] }, turn, of)
      done(answer)
      return json(answer)
    } catch (error) {
      return fail(error)
    }
  }
}

/** What came in, as a JSON body or as a file: `said` identifies it, `run` does it, `settle` cleans up behind it. */
async function takeJson<B extends z.ZodType, R>(
  request: Request,
  of: Endpoint<z.ZodType, B>,
  run: (within: Context, body: z.infer<B>) => Promise<R>,
): Promise<Upload<R>> {
  const raw = await readJson(request)
  const body = (of.body ? of.body.parse(raw ?? {}) : undefined) as z.infer<B>
  return { said: raw ?? null, run: (within) => run(within, body), settle: async () => undefined }
}

/** Runs it, once for its key, and settles it whichever way it went. */
async function turnOnce<R>(
  { ctx, key, said }: { ctx: Context; key: string | null; said: unknown },
  turn: Upload<R>,
  of: Endpoint,
): Promise<Answer> {
  const run = async (within: Context): Promise<Answer> => ({
    status: of.status ?? 200,
    body: await turn.run(within),
  })
  try {
    const answer = key ? await runOnce(ctx, { key, request: JSON.stringify(said) }, run) : await run(ctx)
    await turn.settle(null)
    return answer
  } catch (error) {
    await turn.settle(error)
    throw error
  }
}

function begin(request: Request, of: Endpoint) {
  const started = performance.now()
  const requestId = request.headers.get('x-request-id') ?? crypto.randomUUID()
  let viewer: Viewer | null = null
  /** The clock is read once: who somebody stands in for today and the moment of the step are of the same day. */
  const enter = async (kind: 'read' | 'write'): Promise<Context> => {
    const moment = await readClock()
    viewer = await findRequestViewer(request.headers, moment.today)
    if (!viewer) throw new DomainError('unauthenticated')
    requirePace(viewer.id, kind)
    return { viewer, ...moment, requestId }
  }
  const fail = (error: unknown): Response => {
    const response = problem(error, requestId, viewer?.locale ?? 'vi')
    const { method, path: route } = of
    log({
      event: 'refused',
      requestId,
      method,
      route,
      status: response.status,
      ms: elapsed(started),
      personId: viewer?.id ?? null,
    })
    return response
  }
  const done = ({ status }: Answer): void => {
    const { method, path: route } = of
    const personId = viewer?.id ?? null
    log({ event: 'written', requestId, method, route, status, ms: elapsed(started), personId })
  }
  return { requestId, enter, fail, done, started }
}

const elapsed = (started: number) => Math.round(performance.now() - started)

/** Each key once, unknown ones refused. */
function parseQuery<Q extends z.ZodType>(of: Endpoint<Q>, search: URLSearchParams): z.infer<Q> {
  const values: Record<string, string> = {}
  const refused: FieldErrors = {}
  for (const [key, value] of search) {
    if (Object.hasOwn(values, key)) refused[key] = 'not_a_choice'
    if (!of.query) refused[key] = 'unknown_field'
    values[key] = value
  }
  if (Object.keys(refused).length > 0) throw new DomainError('invalid', { fieldErrors: refused })
  return (of.query ? of.query.parse(values) : undefined) as z.infer<Q>
}

function keyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key')
  if (key === null) return null
  if (!/^[\x21-\x7e]{8,200}$/.test(key))
    throw new DomainError('invalid', { fieldErrors: { 'Idempotency-Key': 'bad_text' } })
  return key
}

function json({ status, body }: Answer): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private, no-store' }
  if (status === 204) return new Response(null, { status, headers })
  return new Response(JSON.stringify(body), { status, headers })
}
