import { readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Context } from '@/lib/data/context'
import { getDashboard } from '@/lib/data/dashboard/queries'
import { deleteTask, restoreTask } from '@/lib/data/tasks/commands-edit'
import { confirmTaskResult, returnTaskResult, submitTaskResult } from '@/lib/data/tasks/commands-results'
import { addTaskEvidence } from '@/lib/data/tasks/commands-words'
import { getTask, listActivity } from '@/lib/data/tasks/detail'
import { plainDate } from '@/lib/domain/calendar'
import type { DomainError } from '@/lib/domain/errors'
import { addTaskFile, removeEvidence } from './commands'
import { keepFile } from './keep'
import { readEvidenceFile, readEvidenceThumbnail } from './queries'
import { admitFile } from './room'
import { stage } from './staging'
import { sweepEvidence } from './sweep'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const PDF = '%PDF-1.7\n%%EOF'
const at = (time: string) => `2022-06-15T${time}:00.000Z`
const refusal = (work: Promise<unknown>): Promise<DomainError> =>
  work.then(
    () => Promise.reject(new Error('it was allowed')),
    (error: DomainError) => error,
  )

async function addPdf(ctx: Context, taskId: string, name = 'biên bản.pdf'): Promise<string> {
  const file = await keepFile(await stage(Readable.from([PDF])), { name })
  await addTaskFile(ctx, taskId, file)
  return file.id
}

const evidenceOf = async (ctx: Context, id: string): Promise<TaskDetail['evidence']> =>
  (await getTask(ctx, id)).evidence

describe('a file as evidence', () => {
  it('stands on its task with what it is, breaks the silence, raises no version, and is read back byte by byte', async () => {
    const { id, version } = await world.task('II.3')
    const ctx = await world.as('dung.ld', at('03:00'))
    const evidenceId = await addPdf(ctx, id)
    const task = await getTask(ctx, id)
    expect([task.version, task.lastHeardOn]).toEqual([version, '2022-06-15'])
    expect(task.evidence[0]).toMatchObject({
      id: evidenceId,
      kind: 'file',
      title: 'biên bản.pdf',
      fileName: 'biên bản.pdf',
      mediaType: 'application/pdf',
      bytes: PDF.length,
      hasThumbnail: false,
      url: null,
      by: { name: 'Lê Đức Dũng' },
    })
    expect(task.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    const [latest] = (await listActivity(ctx, id)).items
    expect(latest).toMatchObject({ kind: 'evidence', after: { title: 'biên bản.pdf', bytes: PDF.length } })
    const answer = await readEvidenceFile(await world.as('xem'), evidenceId)
    expect(await new Response(answer.stream).text()).toBe(PDF)
    expect(answer).toMatchObject({ bytes: PDF.length, mediaType: 'application/pdf', use: 'attachment' })
    const error = await refusal(readEvidenceThumbnail(ctx, evidenceId))
    expect(error.code).toBe('not_found')
  })

  it('is refused before it is read from whoever may not add to the task', async () => {
    const { id } = await world.task('II.3')
    for (const person of ['xem', 'quantri', 'hoa.lt'])
      expect([person, (await refusal(admitFile(await world.as(person), id, 1))).code]).toEqual([
        person,
        'forbidden',
      ])
    for (const person of ['dung.ld', 'giang.ht', 'giamdoc', 'lanhdao'])
      await admitFile(await world.as(person), id, 1)
    const unknown = await refusal(admitFile(await world.as('lanhdao'), crypto.randomUUID(), 1))
    expect(unknown.code).toBe('not_found')
  })

  it('is no more to be read once its task is in the trash', async () => {
    const { id } = await world.task('II.5')
    const leader = await world.as('lanhdao', at('03:05'))
    const evidenceId = await addPdf(leader, id)
    await deleteTask(leader, id)
    expect((await refusal(readEvidenceFile(leader, evidenceId))).code).toBe('not_found')
    expect((await refusal(removeEvidence(leader, evidenceId))).code).toBe('not_found')
    await restoreTask(await world.as('lanhdao', at('03:06')), id)
    const { bytes, stream } = await readEvidenceFile(leader, evidenceId)
    await stream.cancel()
    expect(bytes).toBe(PDF.length)
  })

  it('has its limits: 50 files and 200 MB a task, of what stands on it', async () => {
    const { id } = await world.task('III.1')
    const ctx = await world.as('lanhdao', at('03:10'))
    const full = { file: 'task_files_full' }
    expect((await refusal(admitFile(ctx, id, 201 * 1_048_576))).details.fieldErrors).toEqual(full)
    const ids: string[] = []
    for (let n = 0; n < 50; n += 1) ids.push(await addPdf(ctx, id, `${n}.pdf`))
    expect((await refusal(admitFile(ctx, id, 1))).details.fieldErrors).toEqual(full)
    expect((await refusal(addPdf(ctx, id))).details.fieldErrors).toEqual(full)
    await removeEvidence(await world.as('lanhdao', at('03:11')), ids[0] ?? '')
    await admitFile(ctx, id, 1)
  })

  it('two at once cannot both take the last place', async () => {
    const { id } = await world.task('III.2')
    const ctx = await world.as('lanhdao', at('03:15'))
    for (let n = 0; n < 49; n += 1) await addPdf(ctx, id, `${n}.pdf`)
    const both = await Promise.allSettled([addPdf(ctx, id, 'a.pdf'), addPdf(ctx, id, 'b.pdf')])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await evidenceOf(ctx, id)).toHaveLength(50)
  })
})

describe('taking evidence away', () => {
  it('ends its showing, counting and reading, and leaves a line of history and the row itself', async () => {
    const { id } = await world.task('I.3')
    const ctx = await world.as('lanhdao', at('04:00'))
    const evidenceId = await addPdf(ctx, id)
    const before = (await evidenceOf(ctx, id)).length
    await removeEvidence(await world.as('lanhdao', at('04:01')), evidenceId)
    expect(await evidenceOf(ctx, id)).toHaveLength(before - 1)
    expect((await refusal(readEvidenceFile(ctx, evidenceId))).code).toBe('not_found')
    expect((await refusal(removeEvidence(ctx, evidenceId))).code).toBe('not_found')
    const [latest] = (await listActivity(ctx, id)).items
    expect(latest).toMatchObject({ kind: 'evidence_removal', before: { title: 'biên bản.pdf' } })
    const [row] = await pool()<
      { by: string }[]
    >`select removed_by as by from evidence where id = ${evidenceId}`
    expect(row?.by).toBe(ctx.viewer.id)
  })

  it('is the author’s until the result is sent, then of those who may edit the task', async () => {
    const { id, version } = await world.task('II.3')
    const staff = await world.as('dung.ld', at('04:10'))
    const [first, second] = [await addPdf(staff, id, 'một.pdf'), await addPdf(staff, id, 'hai.pdf')]
    const foreign = await world.as('an.nt', at('04:11'))
    expect((await refusal(removeEvidence(foreign, first))).code).toBe('forbidden')
    expect((await refusal(removeEvidence(await world.as('xem'), first))).code).toBe('forbidden')
    await removeEvidence(await world.as('dung.ld', at('04:12')), first)
    const sent = { version, result: 'Xong', shortfallReason: 'Chưa đủ' }
    const task = await submitTaskResult(await world.as('dung.ld', at('04:13')), id, sent)
    const late = await refusal(removeEvidence(await world.as('dung.ld', at('04:14')), second))
    expect([late.code, late.details.reason]).toEqual(['state', 'submitted'])
    const back = { version: task.version, reason: 'Bổ sung' }
    await returnTaskResult(await world.as('giamdoc', at('04:15')), id, back)
    await removeEvidence(await world.as('dung.ld', at('04:16')), second)
  })

  it('leaves a manager free to take it from a confirmed result of the own branch', async () => {
    const { id, version } = await world.task('II.6')
    const evidenceId = await addPdf(await world.as('dung.ld', at('04:20')), id)
    const sent = { version, result: 'Đủ', done: 20 }
    const task = await submitTaskResult(await world.as('dung.ld', at('04:21')), id, sent)
    await confirmTaskResult(await world.as('giamdoc', at('04:22')), id, { version: task.version })
    await removeEvidence(await world.as('giamdoc', at('04:23')), evidenceId)
  })

  it('makes a result need words again when it was the only evidence', async () => {
    const { id, version } = await world.task('IV.2')
    const ctx = await world.as('lanhdao', at('04:30'))
    const given = { version, result: '', shortfallReason: 'Chưa đủ' }
    const evidenceId = await addPdf(ctx, id)
    for (const { id: other } of (await evidenceOf(ctx, id)).filter((one) => one.id !== evidenceId))
      await removeEvidence(ctx, other)
    await removeEvidence(await world.as('lanhdao', at('04:31')), evidenceId)
    const error = await refusal(submitTaskResult(await world.as('lanhdao', at('04:32')), id, given))
    expect(error.details.fieldErrors).toEqual({ result: 'evidence_required' })
    await addTaskEvidence(await world.as('lanhdao', at('04:33')), id, {
      url: 'https://stp.example',
      title: 'Bài',
    })
    await submitTaskResult(await world.as('lanhdao', at('04:34')), id, given)
  })

  it('changes no answer about an earlier day', async () => {
    const ctx = await world.as('lanhdao', '2022-06-16T02:00:00.000Z')
    const count = async (asOf: string) => {
      const { decisions } = await getDashboard(ctx, world.campaignId, { asOf: plainDate(asOf) })
      return decisions.confirmations.find(({ key }) => key === 'II.7')?.evidenceCount
    }
    const { id } = await world.task('II.7')
    const before = await count('2022-06-15')
    const evidenceId = await addPdf(await world.as('lanhdao', at('05:00')), id)
    expect(await count('2022-06-15')).toBe((before ?? 0) + 1)
    await removeEvidence(await world.as('lanhdao', '2022-06-16T01:00:00.000Z'), evidenceId)
    expect([await count('2022-06-15'), await count('2022-06-16')]).toEqual([(before ?? 0) + 1, before])
  })
})

describe('what a crash left', () => {
  it('is swept after a day; what belongs to a row, and what is young, stays', async () => {
    const { id } = await world.task('I.4')
    const ctx = await world.as('lanhdao', at('06:00'))
    const folder = path.join(world.dataDir, 'evidence')
    const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key.slice(2, 4), key)
    const old = new Date(Date.now() - 25 * 3_600_000)
    const kept = await addPdf(ctx, id)
    const { id: orphan } = await keepFile(await stage(Readable.from([PDF])), { name: 'a.pdf' })
    const { id: young } = await keepFile(await stage(Readable.from([PDF])), { name: 'a.pdf' })
    const half = path.join(folder, 'incoming', 'half.part')
    await writeFile(half, 'x')
    for (const file of [fileOf(kept), fileOf(orphan), half]) await utimes(file, old, old)
    expect(await sweepEvidence()).toBe(2)
    const left = await readdir(folder, { recursive: true })
    expect([kept, orphan, young].map((key) => left.some((name) => name.endsWith(key)))).toEqual([
      true,
      false,
      true,
    ])
    expect(left.some((name) => name.endsWith('.part'))).toBe(false)
  })
})
