import type { Face } from '@/lib/contracts/laid-out'
import type { OfficialFonts } from '@/lib/documents/official/pdf/fonts'
import { type Drawing, type Label, round, type Shape } from './drawing'

/** Dots to a point at 300 dots an inch. */
export const DOTS = 300 / 72
/** White around letters, so that a line below them does not touch. */
const EDGE = 2.6
const SPACE = 0x20
const LETTERS_OF: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

/** The drawing as SVG in dots of 300 dpi, its letters as outlines: whoever draws it needs no font. */
export function svgOf({ width, height, shapes }: Drawing, { faces, measure }: OfficialFonts): string {
  const drawn = shapes.map((shape) => (shape.kind === 'text' ? textSvg(shape, faces, measure) : svg(shape)))
  const size = `width="${Math.round(width * DOTS)}" height="${Math.round(height * DOTS)}"`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${round(width)} ${round(height)}">` +
    '<defs><pattern id="hatch" width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect width="3" height="3" fill="#fff"/><path d="M0.5 0V3" stroke="#000" stroke-width="0.8"/></pattern></defs>' +
    `<rect width="100%" height="100%" fill="#fff"/>${drawn.join('')}</svg>`
  )
}

const FILLS = { solid: '#000', hatch: 'url(#hatch)', white: '#fff' }

function svg(shape: Exclude<Shape, Label>): string {
  if (shape.kind === 'line') {
    const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}"`
    const color = shape.grey ? '#888' : '#000'
    return `<path d="${shape.d}" fill="none" stroke="${color}" stroke-width="${shape.width}"${dash} stroke-linejoin="round"/>`
  }
  const edge = shape.width === undefined ? '' : ` stroke="#000" stroke-width="${shape.width}"`
  return `<path d="${shape.d}" fill="${FILLS[shape.fill]}"${edge}/>`
}

const SHARES = { start: 0, middle: 0.5, end: 1 }

function textSvg(
  { text, x, y, size, face, anchor }: Label,
  faces: OfficialFonts['faces'],
  measure: OfficialFonts['measure'],
): string {
  const left = x - measure(text, face, size) * SHARES[anchor]
  const d = outlineOf(text, { x: left, y, size, face }, faces)
  return `<path d="${d}" fill="#000" stroke="#fff" stroke-width="${EDGE}" stroke-linejoin="round" paint-order="stroke"/>`
}

type Place = { x: number; y: number; size: number; face: Face }

/** The letters as one path, set without kerning as everywhere in the document. */
function outlineOf(text: string, { x, y, size, face }: Place, faces: OfficialFonts['faces']): string {
  const font = faces[face]
  const scale = size / font.unitsPerEm
  let at = x
  let d = ''
  for (const char of text) {
    const glyph = font.glyphForCodePoint(char === '\u00A0' ? SPACE : (char.codePointAt(0) ?? SPACE))
    for (const { command, args } of glyph.path.commands) {
      const places = args.map((value, index) =>
        round(index % 2 === 0 ? at + value * scale : y - value * scale),
      )
      d += `${LETTERS_OF[command] ?? ''}${places.join(' ')}`
    }
    at += glyph.advanceWidth * scale
  }
  return d
}
