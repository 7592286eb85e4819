import 'server-only'
import type { Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction } from '@/lib/data/context'
import { lockTask } from '@/lib/data/tasks/load'
import { resourceOf, stateOf, toTask } from '@/lib/data/tasks/row'
import { recordWord } from '@/lib/data/tasks/save'
import { knownId } from '@/lib/data/tasks/visibility'
import { DomainError } from '@/lib/domain/errors'
import { canOnTask } from '@/lib/domain/policy'
import { checkEvidenceRemoval } from '@/lib/domain/verbs'
import type { KeptFile } from './keep'
import { requireRoom } from './room'

/** Adds a file that lies in the store already to a task, as its evidence. */
export function addTaskFile(ctx: Context, taskId: string, file: KeptFile): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, taskId)
    authorizeTask(write, 'add_evidence', resourceOf(row))
    await requireRoom(write.tx, row.id, file.bytes)
    const { id, title, name, mediaType, bytes, sha256, hasThumbnail } = file
    await write.tx`
      insert into evidence (id, task_id, author_id, at, kind, title, file_name, media_type, bytes, sha256, has_thumbnail)
      values (${id}, ${row.id}, ${write.viewer.id}, ${write.now}, 'file', ${title}, ${name}, ${mediaType}, ${bytes}, ${sha256}, ${hasThumbnail})`
    await recordWord(write, row, {
      kind: 'evidence',
      after: { title, fileName: name, mediaType, bytes, sha256 },
    })
    return toTask(row, write.today)
  })
}

type Standing = {
  taskId: string
  authorId: string
  title: string
  fileName: string | null
  sha256: string | null
}

/**
 * Takes evidence away: it counts and shows no more, while earlier days keep it. By its author until the result is sent,
 * by whoever may edit the task at any time. Unknown, taken away or in the trash = 404.
 */
export function removeEvidence(ctx: Context, id: string): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const { tx } = write
    const [standing] = await tx<Standing[]>`
      select task_id as "taskId", author_id as "authorId", title, file_name as "fileName", sha256 from evidence
      where id = ${knownId(id)} and removed_at is null for update`
    if (!standing) throw new DomainError('not_found')
    const row = await lockTask(write, standing.taskId)
    const resource = { ...resourceOf(row), evidenceBy: standing.authorId }
    authorizeTask(write, 'remove_evidence', resource)
    checkEvidenceRemoval(stateOf(row), canOnTask(write.viewer, 'edit', resource) ? 'editor' : 'author')
    await tx`update evidence set removed_at = ${write.now}, removed_by = ${write.viewer.id} where id = ${id}`
    const { title, fileName, sha256 } = standing
    const before = { title, ...(fileName ? { fileName, sha256 } : {}) }
    await recordWord(write, row, { kind: 'evidence_removal', before })
    return toTask(row, write.today)
  })
}
