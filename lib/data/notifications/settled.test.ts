import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import type { Notification } from '@/lib/contracts/notification'
import { commentOnTask, deleteComment } from '@/lib/data/tasks/commands-comments'
import { deleteTask, editTask } from '@/lib/data/tasks/commands-edit'
import { answerExplanation, askForExplanation } from '@/lib/data/tasks/commands-explanations'
import { decideTaskExtension } from '@/lib/data/tasks/commands-extensions'
import { answerObstacle, clearObstacle } from '@/lib/data/tasks/commands-obstacles'
import { reportTaskProgress } from '@/lib/data/tasks/commands-progress'
import { confirmTaskResult, returnTaskResult, submitTaskResult } from '@/lib/data/tasks/commands-results'
import { urgeTask } from '@/lib/data/tasks/commands-words'
import { getTask } from '@/lib/data/tasks/detail'
import { listNotifications } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

let minute = 0
/** Every step of these tests happens a minute after the one before. */
const later = () => {
  minute += 1
  return new Date(Date.parse('2022-06-15T03:00:00Z') + minute * 60_000).toISOString()
}
const toldTo = async (person: string, now = later()) =>
  listNotifications(await world.as(person, now), world.campaignId)
const newsOf = async (person: string) => {
  const { today, earlier } = await toldTo(person)
  return [...today, ...earlier]
}
const brief = (entries: Notification[]) =>
  entries.map((entry) => `${entry.kind} ${'task' in entry ? entry.task.key : ''}`)
const find = (entries: Notification[], kind: string, key: string) =>
  entries.find((entry) => entry.kind === kind && 'task' in entry && entry.task.key === key)

describe('what is told goes when it is settled', () => {
  it('a result leaves the queue when it is confirmed, and its author hears of it', async () => {
    const { id, version } = await world.task('II.7')
    await confirmTaskResult(await world.as('giamdoc', later()), id, { version })
    expect(brief((await toldTo('giamdoc')).decisions)).not.toContain('result II.7')
    expect(brief((await toldTo('lanhdao')).decisions)).not.toContain('result II.7')
    expect(brief((await toldTo('minh.pv')).today)).toContain('confirmed II.7')
  })

  it('a returned result is told with its reason until it is sent again', async () => {
    const { id, version } = await world.task('III.4')
    await returnTaskResult(await world.as('lanhdao', later()), id, { version, reason: 'Thiếu biên bản.' })
    const told = await toldTo('uyen.hp')
    expect(find(told.today, 'returned', 'III.4')).toMatchObject({
      quote: 'Thiếu biên bản.',
      by: { name: 'Lê Minh Châu' },
      unread: true,
    })
    expect(told.turn).toBe(1)
    const again = await world.task('III.4')
    await submitTaskResult(await world.as('uyen.hp', later()), again.id, {
      version: again.version,
      result: 'Đã bổ sung.',
      done: 1,
    })
    expect(brief(await newsOf('uyen.hp'))).not.toContain('returned III.4')
    expect(brief((await toldTo('lanhdao')).decisions)).toContain('result III.4')
  })

  it('an extension leaves the queue when it is decided, and whoever asked hears the decision', async () => {
    const { id } = await world.task('III.5')
    const { extensions } = await getTask(await world.as('lanhdao'), id)
    const pending = extensions.find(({ state }) => state === 'pending')
    await decideTaskExtension(await world.as('chanhvanphong', later()), pending?.id ?? '', {
      decision: 'approved',
      note: 'Một lần.',
    })
    expect(brief((await toldTo('lanhdao')).decisions)).not.toContain('extension III.5')
    expect(find((await toldTo('hoa.lt')).today, 'extension_approved', 'III.5')).toMatchObject({
      to: '2022-07-15',
      quote: 'Một lần.',
    })
  })

  it('an urging is told to the owner until the unit says a word', async () => {
    const { id } = await world.task('II.3')
    await urgeTask(await world.as('giamdoc', later()), id, { note: 'Cần trước thứ Sáu.' })
    expect(find((await toldTo('dung.ld')).today, 'urged', 'II.3')).toMatchObject({
      quote: 'Cần trước thứ Sáu.',
    })
    const { version } = await world.task('II.3')
    await reportTaskProgress(await world.as('dung.ld', later()), id, { version, note: 'Đang làm.' })
    expect(brief(await newsOf('dung.ld'))).not.toContain('urged II.3')
  })

  it('a person named in a comment hears of it, a viewer too, until the comment is taken away', async () => {
    const { id } = await world.task('II.4')
    const [viewer, an] = await Promise.all([world.as('xem'), world.as('an.nt')])
    const mentionIds = [viewer.viewer.id, an.viewer.id]
    const ctx = await world.as('giang.ht', later())
    await commentOnTask(ctx, id, { text: 'Nhờ xem giúp.', mentionIds })
    for (const person of ['xem', 'an.nt'])
      expect(find((await toldTo(person)).today, 'mentioned', 'II.4')).toMatchObject({
        quote: 'Nhờ xem giúp.',
      })
    const { comments } = await getTask(ctx, id)
    await deleteComment({ ...ctx, now: later() }, comments.at(-1)?.id ?? '')
    expect((await toldTo('xem')).total).toBe(0)
  })

  it('a new owner hears of the task, and no longer once it is somebody else’s', async () => {
    const { id, version } = await world.task('I.3')
    const [an, dung] = await Promise.all([world.as('an.nt'), world.as('dung.ld')])
    await editTask(await world.as('giamdoc', later()), id, { version, ownerId: an.viewer.id })
    expect(brief((await toldTo('an.nt')).today)).toContain('assigned I.3')
    await editTask(await world.as('giamdoc', later()), id, { version: version + 1, ownerId: dung.viewer.id })
    expect(brief(await newsOf('an.nt'))).not.toContain('assigned I.3')
  })

  it('an obstacle is told to who may help, its answer to who raised it, both until it is cleared', async () => {
    const { id } = await world.task('I.10')
    const { obstacles } = await getTask(await world.as('giang.ht'), id)
    const open = obstacles[0]?.id ?? ''
    await answerObstacle(await world.as('giamdoc', later()), open, { text: 'Cho mượn một máy quét.' })
    expect(find((await toldTo('lanhdao')).earlier, 'obstacle_raised', 'I.10')).toMatchObject({
      quote: 'Thiếu máy quét hồ sơ, một máy hỏng từ giữa tháng 5.',
      answeredBy: { name: 'Trần Đình Quý' },
    })
    expect(find((await toldTo('giang.ht')).today, 'obstacle_answered', 'I.10')).toMatchObject({
      quote: 'Cho mượn một máy quét.',
    })
    await clearObstacle(await world.as('giang.ht', later()), open, { note: 'Đã có máy.' })
    expect(brief(await newsOf('lanhdao'))).not.toContain('obstacle_raised I.10')
    expect(brief(await newsOf('giang.ht'))).not.toContain('obstacle_answered I.10')
  })

  it('a question to explain is told to the owner, the answer to who asked', async () => {
    const { id } = await world.task('III.3')
    await askForExplanation(await world.as('lanhdao', later()), id, { question: 'Vì sao chậm?' })
    expect(brief((await toldTo('giang.ht')).today)).toContain('explanation_asked III.3')
    const { explanations } = await getTask(await world.as('lanhdao'), id)
    await answerExplanation(await world.as('giang.ht', later()), explanations[0]?.id ?? '', {
      text: 'Chờ bảng điểm.',
    })
    expect(brief(await newsOf('giang.ht'))).not.toContain('explanation_asked III.3')
    const leader = await toldTo('lanhdao')
    expect(find(leader.today, 'explained', 'III.3')).toMatchObject({ quote: 'Chờ bảng điểm.' })
    // The unit has spoken: the task is still late, but no longer silent.
    expect(brief(leader.decisions)).not.toContain('silent III.3')
  })

  it('a task in the trash is told to nobody', async () => {
    expect(brief((await toldTo('lanhdao')).decisions)).toContain('result III.4')
    await deleteTask(await world.as('lanhdao', later()), (await world.task('III.4')).id)
    expect(brief((await toldTo('lanhdao')).decisions)).not.toContain('result III.4')
  })
})
