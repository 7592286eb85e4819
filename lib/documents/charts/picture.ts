import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { Picture } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import type { Drawing } from './drawing'
import { svgOf } from './svg'

const MM = 72 / 25.4
/** Shades from black to white: edges stay smooth and the file small. */
const SHADES = 16

/** A preview asks for the same drawings with every word that is typed. About 30 KB each. */
const KEPT = 32
const kept = new Map<string, Promise<Uint8Array>>()

/** The drawing as a picture of 300 dpi in shades of grey. The same drawing gives the same bytes. */
export async function pictureOf(drawing: Drawing): Promise<Pick<Picture, 'png' | 'width' | 'height'>> {
  const svg = svgOf(drawing, await officialFonts())
  const key = createHash('sha256').update(svg).digest('base64')
  const asked = kept.get(key) ?? pngOf(svg)
  kept.delete(key)
  kept.set(key, asked)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  asked.catch(() => kept.delete(key))
  return { png: await asked, width: drawing.width / MM, height: drawing.height / MM }
}

function pngOf(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .greyscale()
    .png({ palette: true, colours: SHADES, dither: 0, compressionLevel: 9 })
    .toBuffer()
}
