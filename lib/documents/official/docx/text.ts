import { plainText } from '@/lib/documents/official/plain-text'

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** `plainText` for an element or an attribute in double quotes. Word reads no `_x0041_`, so that is left alone. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')
}
