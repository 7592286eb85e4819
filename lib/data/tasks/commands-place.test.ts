import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { createTask, editTask } from './commands-edit'
import { placeTask } from './commands-place'
import { undoTaskStep } from './commands-undo'
import { getTask, listActivity } from './detail'
import { listTasks } from './queries'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const as: TrialWorld['later'] = (person, seconds) => world.later(person, seconds)
const orderOf = async (group: string, asOf?: string) => {
  const filter = {
    group: [group],
    sort: 'key' as const,
    limit: 200,
    ...(asOf ? { asOf: asOf as never } : {}),
  }
  return (await listTasks(await as('lanhdao'), world.campaignId, filter)).items.map(({ key }) => key)
}
const idOf = async (key: string) => (await world.task(key)).id
const move = async (key: string, after: string | null, person = 'lanhdao') =>
  placeTask(await as(person), await idOf(key), { after: after && (await idOf(after)) })
const behind = (order: string[], key: string, after: string | null) => {
  const others = order.filter((other) => other !== key)
  return others.toSpliced(after === null ? 0 : others.indexOf(after) + 1, 0, key)
}

describe('a task moved within its group', () => {
  it('stands where it was put, keeps its printed key and its version, and leaves one line of history', async () => {
    const before = await orderOf('emulation')
    const task = await world.task('III.4')
    await move('III.4', 'III.1')
    expect(await orderOf('emulation')).toEqual(behind(before, 'III.4', 'III.1'))
    await move('III.4', null)
    expect(await orderOf('emulation')).toEqual(behind(before, 'III.4', null))
    expect(await world.task('III.4')).toEqual(task)
    const { items } = await listActivity(await as('lanhdao'), task.id)
    expect(items.slice(0, 2)).toMatchObject([
      { kind: 'move', before: { behind: 'III.1' }, after: { behind: null } },
      { kind: 'move', before: { behind: 'III.3' }, after: { behind: 'III.1' } },
    ])
    await move('III.4', null)
    expect((await listActivity(await as('lanhdao'), task.id)).items).toHaveLength(items.length)
  })

  it('goes back where it stood with undo, and an undone edit does not move it', async () => {
    const before = await orderOf('ceremony')
    const { id } = await world.task('IV.2')
    const { version } = await move('IV.2', 'IV.5')
    await undoTaskStep(await as('lanhdao'), id, { version })
    expect(await orderOf('ceremony')).toEqual(before)
    const edited = await editTask(await as('lanhdao'), id, { version, weight: 7 })
    await move('IV.6', 'IV.1')
    await undoTaskStep(await as('lanhdao'), id, { version: edited.version })
    expect(await orderOf('ceremony')).toEqual(behind(before, 'IV.6', 'IV.1'))
  })

  it('stays where it was on the days before', async () => {
    const before = await orderOf('communications', '2022-06-14')
    await move('II.7', null)
    expect(await orderOf('communications', '2022-06-14')).toEqual(before)
    expect(await orderOf('communications')).toEqual(behind(before, 'II.7', null))
  })

  it('does not go behind a task of another group, an unknown one or itself', async () => {
    const { id } = await world.task('III.2')
    for (const after of [await idOf('II.1'), crypto.randomUUID(), id])
      await expect(placeTask(await as('lanhdao'), id, { after })).rejects.toMatchObject({
        details: { fieldErrors: { after: 'not_in_group' } },
      })
    await expect(placeTask(await as('lanhdao'), crypto.randomUUID(), { after: null })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('is moved by who may edit it alone', async () => {
    for (const person of ['dung.ld', 'xem', 'quantri'])
      await expect(move('II.3', null, person)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('is followed by a task given out later, also when it was moved to the end', async () => {
    await move('III.1', (await orderOf('emulation')).at(-1) ?? null)
    const { key } = await createTask(await as('lanhdao'), world.campaignId, {
      group: 'emulation',
      title: 'Việc mới',
      leadUnitId: (await getTask(await as('lanhdao'), await idOf('III.1'))).leadUnit.id,
    })
    expect((await orderOf('emulation')).slice(-2)).toEqual(['III.1', key])
  })

  it('stands last in a group it is given to, and where it stood once that is undone', async () => {
    const [from, to] = [await orderOf('communications'), await orderOf('ceremony')]
    const { id, version } = await world.task('II.2')
    const edited = await editTask(await as('lanhdao'), id, { version, group: 'ceremony' })
    expect(await orderOf('ceremony')).toEqual([...to, 'II.2'])
    await undoTaskStep(await as('lanhdao'), id, edited)
    expect(await orderOf('communications')).toEqual(from)
  })
})

describe('two people who move at once', () => {
  it('both succeed; the order is what the history tells, move after move, and nothing is lost', async () => {
    const keys = await orderOf('professional')
    const ids = new Map(await Promise.all(keys.map(async (key) => [key, await idOf(key)] as const)))
    const versions = await Promise.all(keys.map((key) => world.task(key)))
    const step = fc
      .tuple(fc.constantFrom(...keys), fc.constantFrom(null, ...keys))
      .filter(([a, b]) => a !== b)
    const moves = fc.array(step, { maxLength: 12 })
    const told = async () =>
      await pool()<{ id: string; key: string; after: { behind: string | null } }[]>`
        select a.id, t.key, a.after from activities a join tasks t on t.id = a.subject_id where a.kind = 'move' order by a.id`
    await fc.assert(
      fc.asyncProperty(moves, moves, async (first, second) => {
        const before = await orderOf('professional')
        const known = (await told()).length
        const all = async (steps: typeof first, person: string) => {
          for (const [key, after] of steps)
            await placeTask(await as(person, 0), ids.get(key) ?? '', {
              after: after && (ids.get(after) ?? ''),
            })
        }
        await Promise.all([all(first, 'lanhdao'), all(second, 'giamdoc')])
        const replayed = (await told())
          .slice(known)
          .reduce((order, { key, after }) => behind(order, key, after.behind), before)
        expect(await orderOf('professional')).toEqual(replayed)
        expect(replayed.toSorted()).toEqual(keys.toSorted())
      }),
      { numRuns: 12 },
    )
    expect(await Promise.all(keys.map((key) => world.task(key)))).toEqual(versions)
  })

  it('into the same gap, far more often than a double can be halved, still agree on one order', async () => {
    const [first = '', ...others] = await orderOf('communications')
    const rounds = async (behindClock: number) => {
      for (let round = 0; round < 40; round += 1)
        await placeTask(
          await as('lanhdao', 2 * (round % 2) - behindClock),
          await idOf(others[round % others.length] ?? ''),
          {
            after: await idOf(first),
          },
        )
    }
    await Promise.all([rounds(0), rounds(1)])
    const ranks = await pool()<{ rank: number }[]>`
      select t.rank from tasks t join groups g on g.id = t.group_id where g.key = 'communications'`
    expect(new Set(ranks.map(({ rank }) => rank)).size).toBe(ranks.length)
    expect((await orderOf('communications'))[0]).toBe(first)
  })
})
