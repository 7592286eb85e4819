import 'server-only'
import { type Context, query } from '@/lib/data/context'
import { knownId, visibleCampaigns } from '@/lib/data/tasks/visibility'
import { DomainError } from '@/lib/domain/errors'
import { evidenceStore } from './chosen-store'
import { thumbnailKey } from './store'

/** Bytes with what their answer must say about them. */
export type GivenFile = {
  stream: ReadableStream<Uint8Array>
  bytes: number
  mediaType: string
  name: string
  /** to be kept by the reader, or shown on a page of ours */
  use: 'attachment' | 'inline'
}

type Row = { name: string; mediaType: string; hasThumbnail: boolean }

/** A file on a task this person sees; unknown, taken away, no file or in the trash is the same 404. */
async function findFile(ctx: Context, id: string): Promise<Row> {
  const [row] = await query(
    ctx,
    (sql) => sql<Row[]>`
      select e.file_name as name, e.media_type as "mediaType", e.has_thumbnail as "hasThumbnail"
      from evidence e join tasks t on t.id = e.task_id join campaigns c on c.id = t.campaign_id
      where e.id = ${knownId(id)} and e.kind = 'file' and e.removed_at is null and t.deleted_at is null
        and ${visibleCampaigns(sql, ctx.viewer)}`,
  )
  if (!row) throw new DomainError('not_found')
  return row
}

/** What lies under a key of the store; whoever asks has found its row. */
export async function readKept(key: string) {
  const kept = await evidenceStore().read(key)
  // A row without its bytes is a fault of the store, not an unknown id.
  if (!kept) throw new Error('a file of evidence is missing from the store')
  return kept
}

/** The file as it was given, byte by byte. */
export async function readEvidenceFile(ctx: Context, id: string): Promise<GivenFile> {
  const { name, mediaType } = await findFile(ctx, id)
  return { ...(await readKept(id)), name, mediaType, use: 'attachment' }
}

/** The small picture of it; 404 when it has none. */
export async function readEvidenceThumbnail(ctx: Context, id: string): Promise<GivenFile> {
  const { hasThumbnail } = await findFile(ctx, id)
  if (!hasThumbnail) throw new DomainError('not_found')
  const kept = await readKept(thumbnailKey(id))
  return { ...kept, name: `${id}.webp`, mediaType: 'image/webp', use: 'inline' }
}
