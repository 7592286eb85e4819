import type { Face, Page } from '@/lib/contracts/laid-out'

/** More would not be read. */
const NAMED_MOST = 12

type Letters = { hasGlyphForCodePoint(code: number): boolean }

/**
 * Characters of the pages that their font does not have, such as a picture letter or a mark of another program's symbol font:
 * they are printed as empty boxes. In the order they are met, each once, the first twelve.
 */
export function unprintableOf(pages: readonly Page[], faces: Record<Face, Letters>): string[] {
  const found = new Set<string>()
  const seen: Record<Face, Set<string>> = {
    regular: new Set(),
    bold: new Set(),
    italic: new Set(),
    boldItalic: new Set(),
  }
  for (const { text, face } of piecesOf(pages)) {
    for (const char of text) {
      if (seen[face].has(char)) continue
      seen[face].add(char)
      if (!faces[face].hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) found.add(char)
    }
  }
  return [...found].slice(0, NAMED_MOST)
}

function* piecesOf(pages: readonly Page[]) {
  for (const { marks } of pages) for (const mark of marks) if (mark.kind === 'text') yield* mark.pieces
}
