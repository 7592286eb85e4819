import { ApiError } from '@/lib/http/api-client'
import type { Translator } from '@/lib/i18n/translate'
import type { DraftProblem } from './draft'

/** No answer, a busy server, a server at fault: the same request may go through a little later. */
export function isWorthRetrying(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true
  return error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500
}

/** Nobody answers, the session has ended or the pace is too fast: whatever else waits would not get through now either. */
export function isOutOfReach(error: unknown): boolean {
  return error instanceof ApiError && [0, 401, 429].includes(error.status)
}

/** One sentence for a refusal: the server's own, unless no answer came. */
export function refusalText(t: Translator, error: unknown): string {
  if (!(error instanceof ApiError) || error.status === 0) return t('task.save.offline')
  return error.message
}

/** What the sheet does about a failed save. A session that ended is no refusal: it goes once the person has signed in again. */
export function problemOf(t: Translator, error: unknown): DraftProblem {
  if (!(error instanceof ApiError) || isWorthRetrying(error) || error.status === 401) return { kind: 'retry' }
  if (error.code === 'conflict') return { kind: 'conflict', changes: error.changes, current: error.current }
  const message = refusalText(t, error)
  if (error.status === 422 && Object.keys(error.fieldErrors).length > 0) {
    return { kind: 'fields', message, fieldErrors: error.fieldErrors }
  }
  return { kind: 'refused', message }
}
