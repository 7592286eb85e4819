import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import {
  beginMadeFile,
  dropMadeFile,
  endMaking,
  getMadeFile,
  listMadeFiles,
  noteMaking,
  sweepMadeFiles,
} from '@/lib/data/reports/made-files'
import type { DomainError } from '@/lib/domain/errors'
import { exportReport } from './file'
import { beginFile, handOutFile } from './made-file'
import { type ReportDesk, reportDesk } from './testing/report-desk'

let world: TrialWorld
let begin: ReportDesk['begin']
beforeAll(async () => {
  world = await openTrialWorld()
  ;({ begin } = reportDesk(world))
})
afterAll(() => world.close())

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => [error.code, error.details.reason ?? null],
  )
const bytesOf = async ({ bytes }: { bytes: AsyncIterable<Uint8Array> }) => {
  const parts: Uint8Array[] = []
  for await (const piece of bytes) parts.push(piece)
  return Buffer.concat(parts)
}
const director = () => world.later('giamdoc')
const order = async (reportId: string, format: 'pdf' | 'docx' = 'pdf') =>
  beginMadeFile(await director(), { reportId, format, name: `tệp.${format}` })
const standing = async (reportId: string) =>
  (await listMadeFiles(await director(), reportId)).map(({ state, percent }) => [state, percent])

describe('a file that is ordered', () => {
  it('is made meanwhile and handed out byte for byte as one that was waited for', async () => {
    const { id } = await begin()
    const faults: unknown[] = []
    await beginFile(await director(), id, 'pdf', (error) => faults.push(error))
    await expect.poll(() => standing(id), { timeout: 20_000 }).toEqual([['made', null]])
    const [file] = await listMadeFiles(await director(), id)
    const made = await handOutFile(await director(), id, file?.id ?? '')
    const waitedFor = await exportReport(await director(), id, 'pdf')
    expect([made.name, made.type]).toEqual([waitedFor.name, waitedFor.type])
    expect((await bytesOf(made)).equals(await bytesOf(waitedFor))).toBe(true)
    expect(faults).toEqual([])
  })

  it('tells how far it is; dropped, it is no more wanted and leaves nothing', async () => {
    const { id } = await begin()
    const file = await order(id)
    expect(await noteMaking(file, 40)).toBe(true)
    expect(await standing(id)).toEqual([['making', 40]])
    await dropMadeFile(await director(), id, file)
    expect(await noteMaking(file, 50)).toBe(false)
    await endMaking(file, Buffer.from('%PDF'))
    expect(await standing(id)).toEqual([])
  })

  it('is seen and dropped by nobody else, and by nobody who may not read the report', async () => {
    const { id } = await begin()
    const file = await order(id)
    await endMaking(file, Buffer.from('%PDF'))
    const leader = await world.later('lanhdao')
    expect(await listMadeFiles(leader, id)).toEqual([])
    expect(await code(getMadeFile(leader, id, file))).toEqual(['not_found', null])
    expect(await code(dropMadeFile(leader, id, file))).toEqual(['not_found', null])
    expect(await code(listMadeFiles(await world.later('xem'), id))).toEqual(['not_found', null])
    expect((await getMadeFile(await director(), id, file)).name).toBe('tệp.pdf')
  })

  it('is made once at a time a format, also for two presses at once; six are kept', async () => {
    const { id } = await begin()
    const both = await Promise.all([code(order(id)), code(order(id))])
    expect(both.map(String).sort()).toEqual(['done', 'state,file_under_way'])
    expect(await code(order(id, 'docx'))).toBe('done')
    await pool()`update made_files set state = 'made', bytes = '%PDF', made_at = now() where report_id = ${id}`
    for (let n = 0; n < 4; n += 1) await endMaking(await order(id), Buffer.from('%PDF'))
    expect(await code(order(id))).toEqual(['state', 'files_full'])
  })

  it('whose process is long silent has failed and is in nobody’s way; after a day it is gone', async () => {
    const { id } = await begin()
    const first = await order(id)
    await pool()`update made_files set heard_at = now() - interval '2 minutes' where id = ${first}`
    expect(await standing(id)).toEqual([['failed', null]])
    const second = await order(id)
    await endMaking(second, Buffer.from('%PDF'))
    await pool()`update made_files set asked_at = now() - interval '25 hours' where report_id = ${id}`
    expect(await standing(id)).toEqual([])
    expect(await code(getMadeFile(await director(), id, second))).toEqual(['not_found', null])
    await order(id)
    await sweepMadeFiles()
    const [left] = await pool()<
      { n: number }[]
    >`select count(*)::int as n from made_files where report_id = ${id}`
    expect(left?.n).toBe(1)
  })

  it('that could not be made says so', async () => {
    const { id } = await begin()
    await endMaking(await order(id), null)
    expect(await standing(id)).toEqual([['failed', null]])
  })
})
