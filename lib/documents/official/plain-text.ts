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
