import 'server-only'
import { randomUUID } from 'node:crypto'
import { cleanFileName, type MediaType } from '@/lib/domain/evidence-file'
import { evidenceStore } from './chosen-store'
import { recognise } from './recognise'
import { type Staged, thumbnailKey } from './store'
import { makeThumbnail } from './thumbnail'

/** A file that was judged and lies in the store under its id, before its row is written. */
export type KeptFile = {
  id: string
  name: string
  title: string
  mediaType: MediaType
  bytes: number
  sha256: string
  hasThumbnail: boolean
}

/** Judges arrived bytes by their content and keeps them. Refused or failed, nothing stays behind. */
export async function keepFile(
  staged: Staged,
  given: { name: string; title?: string | undefined },
): Promise<KeptFile> {
  const id = randomUUID()
  const store = evidenceStore()
  const name = cleanFileName(given.name)
  let small: Staged | null = null
  try {
    const mediaType = await recognise(staged, name)
    small = await makeThumbnail(staged, mediaType)
    await store.put(id, staged)
    if (small) await store.put(thumbnailKey(id), small)
    const { bytes, sha256 } = staged
    return { id, name, title: given.title ?? name, mediaType, bytes, sha256, hasThumbnail: small !== null }
  } catch (error) {
    await dropFile(id).catch(() => undefined)
    throw error
  } finally {
    await Promise.all([staged.discard(), small?.discard()])
  }
}

/** Forgets a kept file whose row was never written. */
export async function dropFile(id: string): Promise<void> {
  const store = evidenceStore()
  await Promise.all([store.remove(id), store.remove(thumbnailKey(id))])
}
