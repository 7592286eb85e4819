import { ApiError } from '@/lib/http/api-client'
import type { Translator } from '@/lib/i18n/translate'

/** The server's sentence, or ours when no answer came. */
export function failureText(t: Translator, error: unknown): string {
  return error instanceof ApiError && error.status !== 0 ? error.message : t('form.saveFailed')
}
