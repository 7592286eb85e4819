import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { plainDate } from '@/lib/domain/calendar'
import { commentOnTask, deleteComment, editComment } from './commands-comments'
import { requestTaskExtension } from './commands-extensions'
import { raiseObstacle } from './commands-obstacles'
import { confirmTaskResult } from './commands-results'
import { undoTaskStep } from './commands-undo'
import { getTask, listActivity } from './detail'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const as: TrialWorld['later'] = (person, seconds) => world.later(person, seconds)
const detail = async (key: string) => getTask(await as('lanhdao'), (await world.task(key)).id)
const kinds = async (key: string) =>
  (await listActivity(await as('lanhdao'), (await world.task(key)).id)).items.map(({ kind }) => kind)

describe('a comment', () => {
  const last = async (key: string) => (await detail(key)).comments.at(-1)

  it('is changed and taken away by its author alone, and the history keeps every wording', async () => {
    const { id } = await world.task('II.4')
    await commentOnTask(await as('giang.ht'), id, { text: 'Một' })
    const said = await last('II.4')
    await expect(editComment(await as('lanhdao'), said?.id ?? '', { text: 'Hai' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await editComment(await as('giang.ht'), said?.id ?? '', { text: 'Hai' })
    expect(await last('II.4')).toMatchObject({ text: 'Hai' })
    await deleteComment(await as('giang.ht'), said?.id ?? '')
    expect((await last('II.4'))?.id).not.toBe(said?.id)
    expect((await kinds('II.4')).slice(0, 3)).toEqual(['comment_deletion', 'comment_edit', 'comment'])
  })

  it('older than 15 minutes stays as it is', async () => {
    const { id } = await world.task('II.4')
    await commentOnTask(await as('giang.ht'), id, { text: 'Cũ' })
    const said = await last('II.4')
    const later = await world.as(
      'giang.ht',
      new Date(Date.parse(said?.at ?? '') + 15 * 60_000 + 1).toISOString(),
    )
    await expect(editComment(later, said?.id ?? '', { text: 'Mới' })).rejects.toMatchObject({
      details: { reason: 'comment_old' },
    })
  })

  it('names people who exist', async () => {
    const { id } = await world.task('II.5')
    const [person] = await pool()<
      { id: string }[]
    >`select id from people where email = 'lanhdao@tgpl.example'`
    const mentionIds = [person?.id ?? '']
    await commentOnTask(await as('an.b'), id, { text: '@Lê Minh Châu xin ý kiến', mentionIds })
    expect((await last('II.5'))?.mentions).toMatchObject([{ name: 'Lê Minh Châu' }])
    await expect(
      commentOnTask(await as('an.b'), id, { text: 'x', mentionIds: [crypto.randomUUID()] }),
    ).rejects.toMatchObject({ details: { fieldErrors: { mentionIds: 'not_a_choice' } } })
  })
})

describe('undo', () => {
  it('brings back what a confirmation closed: the waiting result and the pending request', async () => {
    const waiting = await detail('III.4')
    const extension = await as('uyen.hp')
    await pool().begin(async (tx) => {
      await tx`select set_config('app.now', ${extension.now}, true)`
      await tx`insert into extensions (task_id, from_on, due_on, reason, requested_by, requested_at)
        values (${waiting.id}, '2022-06-17', '2022-06-24', 'Chờ họp', ${extension.viewer.id}, ${extension.now})`
    })
    const { version } = await confirmTaskResult(await as('lanhdao'), waiting.id, { version: waiting.version })
    expect((await detail('III.4')).extensions[0]?.state).toBe('closed')
    await undoTaskStep(await as('lanhdao'), waiting.id, { version })
    const after = await detail('III.4')
    expect(after).toMatchObject({
      status: 'submitted',
      badge: 'submitted',
      submission: { result: expect.any(String) },
    })
    expect(after.extensions[0]?.state).toBe('pending')
    expect((await kinds('III.4')).slice(0, 2)).toEqual(['undo', 'confirmation'])
    expect(
      (await confirmTaskResult(await as('lanhdao'), waiting.id, { version: after.version })).status,
    ).toBe('completed')
  })

  it('withdraws a request for a later date, which raised no version', async () => {
    const { id, version } = await world.task('I.9')
    await requestTaskExtension(await as('an.nt'), id, { due: plainDate('2022-08-30'), reason: 'Thêm hồ sơ' })
    await undoTaskStep(await as('an.nt'), id, { version })
    expect((await detail('I.9')).extensions[0]?.state).toBe('closed')
    await requestTaskExtension(await as('an.nt'), id, { due: plainDate('2022-08-31'), reason: 'Thêm hồ sơ' })
  })

  it('of an obstacle leaves neither the text nor the record', async () => {
    const { id } = await world.task('I.2')
    await raiseObstacle(await as('minh.pv'), id, { text: 'Nhầm' })
    await undoTaskStep(await as('minh.pv'), id, { version: (await world.task('I.2')).version })
    const after = await detail('I.2')
    expect(after.obstacle).toBeNull()
    expect(after.obstacles).toEqual([])
  })
})
