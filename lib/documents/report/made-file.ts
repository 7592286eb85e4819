import type { ReportFormat } from '@/lib/contracts/report'
import type { Context } from '@/lib/data/context'
import {
  beginMadeFile,
  endMaking,
  getMadeFile,
  listMadeFiles,
  type MadeFile,
  noteMaking,
} from '@/lib/data/reports/made-files'
import { getStoredReport, type ReadReport } from '@/lib/data/reports/queries'
import { fileName, fileOf } from './file'
import { reportFile } from './files'

/** How often the database is told that a file is still being made, and asked whether it is still wanted. */
const SAYS_MS = 1_000

/**
 * Begins to make a file of a report and answers at once; it is made meanwhile, for what stands in the report now.
 * `onFault` hears why it could not be made. Errors as of `getStoredReport` and `beginMadeFile`.
 */
export async function beginFile(
  ctx: Context,
  reportId: string,
  format: ReportFormat,
  onFault: (error: unknown) => void,
): Promise<{ items: MadeFile[] }> {
  const read = await getStoredReport(ctx, reportId)
  const id = await beginMadeFile(ctx, { reportId, format, name: fileName(read.report, format) })
  void makeAndKeep(id, read, format).catch(onFault)
  return { items: await listMadeFiles(ctx, reportId) }
}

async function makeAndKeep(id: string, read: ReadReport, format: ReportFormat): Promise<void> {
  const wanted = new AbortController()
  let percent: number | null = null
  const says = setInterval(() => {
    void noteMaking(id, percent).then(
      (isWanted) => isWanted || wanted.abort(new NoMoreWanted()),
      // A database that is away for a moment is asked again.
      () => undefined,
    )
  }, SAYS_MS)
  try {
    const tell = (n: number) => {
      percent = n
    }
    await endMaking(id, await reportFile(read, format, { signal: wanted.signal, tell }))
  } catch (error) {
    if (error instanceof NoMoreWanted) return
    await endMaking(id, null).catch(() => undefined)
    throw error
  } finally {
    clearInterval(says)
  }
}

class NoMoreWanted extends Error {}

/** A kept file, to be handed out. Errors as of `getMadeFile`. */
export async function handOutFile(ctx: Context, reportId: string, id: string) {
  const { name, format, bytes } = await getMadeFile(ctx, reportId, id)
  return fileOf(name, format, bytes)
}
