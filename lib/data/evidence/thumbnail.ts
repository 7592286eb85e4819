import 'server-only'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { invalidField } from '@/lib/domain/errors'
import type { MediaType } from '@/lib/domain/evidence-file'
import { stage } from './staging'
import type { Staged } from './store'

const EDGE = 480
/** Pixels. A WebP is unpacked as a whole, the others row by row. */
const MAX_PIXELS = 120_000_000
const MAX_PIXELS_WEBP = 40_000_000
const LONGEST_S = 15

let last: Promise<unknown> = Promise.resolve()

/** One picture at a time: each may take some hundred megabytes for a moment. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}

/**
 * A small WebP of a picture, upright, without the place and device that the original names; null for what has none:
 * documents, and HEIC where it cannot be unpacked.
 * @throws DomainError 422 at `file`: too many pixels, or no picture after all
 */
export async function makeThumbnail(staged: Staged, mediaType: MediaType): Promise<Staged | null> {
  if (!mediaType.startsWith('image/')) return null
  const small = await inTurn(() => shrink(staged.path, mediaType))
  return small && (await stage(Readable.from([small])))
}

async function shrink(path: string, mediaType: MediaType): Promise<Buffer | null> {
  const limitInputPixels = mediaType === 'image/webp' ? MAX_PIXELS_WEBP : MAX_PIXELS
  try {
    const { width, height } = await sharp(path, { limitInputPixels: false }).metadata()
    if (width * height > limitInputPixels) throw invalidField('file', 'image_too_large')
    return await sharp(path, { limitInputPixels, failOn: 'truncated', autoOrient: true })
      .resize(EDGE, EDGE, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 76 })
      .timeout({ seconds: LONGEST_S })
      .toBuffer()
  } catch (error) {
    if (error instanceof Error && error.name === 'DomainError') throw error
    if (mediaType === 'image/heic') return null
    throw invalidField('file', 'file_damaged')
  }
}
