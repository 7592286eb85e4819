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
  const seen = new Set<string>()
  for (const { text, face } of piecesOf(pages)) {
    for (const char of text) {
      const inFace = face + char
      if (seen.has(inFace)) continue
      seen.add(inFace)
      if (!faces[face].hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) found.add(char)
    }
  }
  return [...found].slice(0, NAMED_MOST)
}

function* piecesOf(pages: readonly Page[]) {
  for (const { marks } of pages) for (const mark of marks) if (mark.kind === 'text') yield* mark.pieces
}
