import 'server-only'

/** What one page may leave unread before it is given up: some hundred changes. */
const MOST_UNREAD_BYTES = 64 * 1024

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Neither kept nor packed on its way, and not held back by nginx.
  'cache-control': 'private, no-store, no-transform',
  'x-accel-buffering': 'no',
}

export type Page = { send: (message: Uint8Array) => boolean; end: () => void }

/**
 * An answer that goes on: `follow` gets what sends to this page and returns what stops it. It ends when the page leaves,
 * when it is ended, and breaks off when the page does not read: nothing is stored without end.
 */
export function eventStreamResponse(
  { method, signal }: Pick<Request, 'method' | 'signal'>,
  follow: (page: Page) => () => void,
  mostUnread = MOST_UNREAD_BYTES,
): Response {
  // Nobody reads what follows the head, and nothing would say that they have left.
  if (method === 'HEAD') return new Response(null, { status: 200, headers: HEADERS })
  let isOver = false
  let stop: () => void = () => undefined
  const over = (finish: () => void) => {
    if (isOver) return
    isOver = true
    stop()
    finish()
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => over(() => controller.close())
        const send = (message: Uint8Array) => {
          if (isOver) return false
          if ((controller.desiredSize ?? 0) <= 0) {
            over(() => controller.error(new Error('the page does not read')))
            return false
          }
          controller.enqueue(message)
          return true
        }
        signal.addEventListener('abort', end, { once: true })
        stop = follow({ send, end })
      },
      cancel: () => over(() => undefined),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: mostUnread }),
  )
  return new Response(body, { status: 200, headers: HEADERS })
}
