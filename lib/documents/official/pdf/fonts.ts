import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { create, type Font, type Glyph } from 'fontkit'
import type { Face } from '@/lib/contracts/laid-out'
import type { Measure } from '@/lib/documents/official/layout/marks'

/** Tinos has the measures of Times New Roman, which the decree asks for, and letters for Vietnamese. */
const FOLDER = path.join(process.cwd(), 'lib', 'documents', 'official', 'fonts')
const FILES: Record<Face, string> = {
  regular: 'tinos-regular.ttf',
  bold: 'tinos-bold.ttf',
  italic: 'tinos-italic.ttf',
  boldItalic: 'tinos-bold-italic.ttf',
}
const SPACE = 0x20

/** The four faces as pdfkit embeds them, and their widths for the layout. */
export type OfficialFonts = { faces: Record<Face, Font>; measure: Measure }

let loaded: Promise<OfficialFonts> | undefined

/** Reads the four files (2 MB) once a process. */
export function officialFonts(): Promise<OfficialFonts> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function load(): Promise<OfficialFonts> {
  const [regular, bold, italic, boldItalic] = await Promise.all([
    open('regular'),
    open('bold'),
    open('italic'),
    open('boldItalic'),
  ])
  const faces = { regular, bold, italic, boldItalic }
  const widths = {
    regular: widthIn(regular),
    bold: widthIn(bold),
    italic: widthIn(italic),
    boldItalic: widthIn(boldItalic),
  }
  return { faces, measure: (text, face, size) => widths[face](text) * size }
}

async function open(face: Face): Promise<Font> {
  const font = create(await readFile(path.join(FOLDER, FILES[face])))
  if (!('layout' in font)) throw new Error(`${FILES[face]} holds several fonts`)
  return withoutKerning(font)
}

/**
 * The font with letters set at their own widths: Word does not kern, and kerned figures (11) would not stand below each
 * other. Without the shaping that Vietnamese in NFC does not need it is also fifty times as fast.
 */
function withoutKerning(font: Font): Font {
  const plain: Font = Object.create(font)
  plain.layout = (text: string) => runOf(glyphsOf(font, text)) as ReturnType<Font['layout']>
  return plain
}

/** What pdfkit reads of a run. It scales the positions in place and asks for their sum afterwards. */
function runOf(glyphs: Glyph[]) {
  const positions = glyphs.map(({ advanceWidth }) => ({
    xAdvance: advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }))
  return {
    glyphs,
    positions,
    get advanceWidth() {
      return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
    },
  }
}

/**
 * A held space is drawn as a space: both are one glyph, which is copied as one character. A glyph that was first met as a part
 * of another one (the o of ố, in an earlier file or in a chart) does not know its letter, and would be copied as nothing.
 */
function glyphsOf(font: Font, text: string): Glyph[] {
  return Array.from(text, (char) => {
    const code = char === '\u00A0' ? SPACE : codeOf(char)
    return Object.assign(font.glyphForCodePoint(code), { codePoints: [code] })
  })
}

function codeOf(char: string): number {
  return char.codePointAt(0) ?? SPACE
}

/** Widths of texts at size 1; of each letter asked once. */
function widthIn(font: Font): (text: string) => number {
  const widths = new Map<string, number>()
  return (text) => {
    let sum = 0
    for (const char of text) {
      let width = widths.get(char)
      if (width === undefined) {
        width =
          font.glyphForCodePoint(char === '\u00A0' ? SPACE : codeOf(char)).advanceWidth / font.unitsPerEm
        widths.set(char, width)
      }
      sum += width
    }
    return sum
  }
}
