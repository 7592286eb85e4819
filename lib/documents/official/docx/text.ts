const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text as a document keeps it: NFC on one line. Line ends and tabs become spaces; control characters, halves of surrogate
 * pairs and U+FFFE/U+FFFF, which XML 1.0 refuses (section 2.2), are left out.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n|[\r\n\t\v\f\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .normalize('NFC')
}

/** `plainText` for an element or an attribute in double quotes. Word reads no `_x0041_`, so that is left alone. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '')
}
