import 'server-only'
import type { AddEvidence, Task } from '@/lib/contracts/task'
import { authorizeTask } from '@/lib/data/authorize'
import { type Context, inTransaction } from '@/lib/data/context'
import { daysLate } from '@/lib/domain/deadline'
import { lockTask } from './load'
import { resourceOf, toTask } from './row'
import { recordWord } from './save'

/** Adds evidence: a link, or a document known by its number and date. */
export function addTaskEvidence(ctx: Context, id: string, input: AddEvidence): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'add_evidence', resourceOf(row))
    const kind = 'url' in input ? 'link' : 'document'
    const url = 'url' in input ? input.url : null
    const [number, date] = 'url' in input ? [null, null] : [input.documentNumber, input.documentDate]
    await write.tx`
      insert into evidence (task_id, author_id, at, kind, title, url, document_number, document_date)
      values (${row.id}, ${write.viewer.id}, ${write.now}, ${kind}, ${input.title}, ${url}, ${number}, ${date})`
    await recordWord(write, row, { kind: 'evidence', after: { ...input } })
    return toTask(row, write.today)
  })
}

/** Urges the owner, formally and on record, with how late the task is at that moment. It does not break a silence. */
export function urgeTask(ctx: Context, id: string, input: { note?: string | undefined }): Promise<Task> {
  return inTransaction(ctx, async (write) => {
    const row = await lockTask(write, id)
    authorizeTask(write, 'urge', resourceOf(row))
    await write.tx`
      insert into urgings (task_id, author_id, urged_id, at, note, days_late)
      values (${row.id}, ${write.viewer.id}, ${row.ownerId}, ${write.now}, ${input.note || null}, ${daysLate(row, write.today)})`
    await recordWord(write, row, {
      kind: 'urging',
      after: { daysLate: daysLate(row, write.today) },
      reason: input.note ?? null,
    })
    return toTask(row, write.today)
  })
}
