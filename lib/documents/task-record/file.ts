import type { RecordFormat } from '@/lib/contracts/paper'
import type { Context } from '@/lib/data/context'
import { getTaskRecord } from '@/lib/data/tasks/record-sheet'
import { paperFile } from '@/lib/documents/paper/file'
import { uiDate } from '@/lib/format/date'
import { recordDocument } from './build'

/** A task's record sheet as a file. Errors as of `getTaskRecord`. */
export async function exportRecord(ctx: Context, id: string, format: RecordFormat) {
  const record = await getTaskRecord(ctx, id)
  const name = `Phiếu theo dõi ${record.task.key} ${uiDate(ctx.today).replaceAll('/', '-')}`
  return paperFile(recordDocument(record, ctx), { name, format, made: ctx.now })
}
