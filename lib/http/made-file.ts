import 'server-only'
import { dispositionOf } from './disposition'

/** A file on its way. `close` frees what it holds and may be called twice. */
export type MadeFile = {
  /** as people read it, any script; the ending says the format */
  name: string
  type: string
  bytes: AsyncGenerator<Uint8Array>
  close: () => Promise<void>
}

/** How a file ended: read to its end, given up by its reader, or broken by a fault. */
export type FileEnd = { how: 'done' | 'left' } | { how: 'fault'; error: unknown }

/** A reader that takes nothing for this long is gone; and no file takes longer than that altogether. */
const STALL_MS = 20_000
const LONGEST_MS = 180_000

/**
 * The answer that carries a file, sent as it is made and only as fast as it is read. What fails before the first byte
 * throws, so that the caller can still say so; later the connection breaks, and no reader takes half a file for a whole.
 */
export async function madeFileResponse(
  file: MadeFile,
  signal: AbortSignal,
  onEnd: (end: FileEnd) => void,
  { stallMs = STALL_MS, longestMs = LONGEST_MS } = {},
): Promise<Response> {
  let first: IteratorResult<Uint8Array>
  try {
    first = await file.bytes.next()
  } catch (cause) {
    await file.close()
    throw cause
  }
  const body = streamOf(file, first, signal, onEnd, { stallMs, longestMs })
  const headers = {
    'content-type': file.type,
    'content-disposition': dispositionOf('attachment', file.name),
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  }
  return new Response(body, { status: 200, headers })
}

function streamOf(
  { bytes, close }: MadeFile,
  first: IteratorResult<Uint8Array>,
  signal: AbortSignal,
  onEnd: (end: FileEnd) => void,
  { stallMs, longestMs }: { stallMs: number; longestMs: number },
): ReadableStream<Uint8Array> {
  let waiting: IteratorResult<Uint8Array> | null = first
  let stall: NodeJS.Timeout | undefined
  let isOver = false
  const end = async (how: FileEnd) => {
    if (isOver) return
    isOver = true
    clearTimeout(stall)
    clearTimeout(longest)
    signal.removeEventListener('abort', leave)
    onEnd(how)
    await Promise.allSettled([bytes.return(undefined), close()])
  }
  let giveUp: (reason: Error) => void = () => undefined
  const leave = () => giveUp(new Error('the reader is gone'))
  const longest = setTimeout(leave, longestMs)
  signal.addEventListener('abort', leave)
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        giveUp = (reason) => {
          if (isOver) return
          controller.error(reason)
          void end({ how: 'left' })
        }
        if (signal.aborted) leave()
        else stall = setTimeout(leave, stallMs)
      },
      async pull(controller) {
        clearTimeout(stall)
        try {
          const { value, done } = waiting ?? (await bytes.next())
          waiting = null
          if (isOver) return
          if (done) {
            controller.close()
            await end({ how: 'done' })
            return
          }
          controller.enqueue(value)
          stall = setTimeout(leave, stallMs)
        } catch (error) {
          if (isOver) return
          controller.error(error)
          await end({ how: 'fault', error })
        }
      },
      cancel: () => end({ how: 'left' }),
    },
    { highWaterMark: 0 },
  )
}
