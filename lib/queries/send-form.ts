import { ApiError, noteAnswer } from '@/lib/http/api-client'

/** A little more than the server waits for a body. */
const PATIENCE_MS = 310_000

type Options = { idempotencyKey: string; signal: AbortSignal; onProgress: (sent: number) => void }

/**
 * Sends a form with a file and tells how many bytes have gone out, which fetch cannot. Throws ApiError for every refusal
 * and a lost connection, the signal's reason when it was stopped.
 */
export function sendForm<T>(path: string, form: FormData, options: Options): Promise<T> {
  const { idempotencyKey, signal, onProgress } = options
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.timeout = PATIENCE_MS
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('idempotency-key', idempotencyKey)
    request.upload.onprogress = ({ loaded }) => onProgress(loaded)
    request.onload = () => {
      noteAnswer(request.getResponseHeader('x-request-id'))
      const body = parsed(request.responseText)
      if (request.status >= 200 && request.status < 300) resolve(body as T)
      else reject(new ApiError(request.status, body))
    }
    request.onerror = () => reject(new ApiError(0, { code: 'offline' }))
    request.ontimeout = request.onerror
    request.onabort = () => reject(signal.reason)
    if (signal.aborted) return reject(signal.reason)
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(form)
  })
}

function parsed(text: string): Record<string, never> {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
