import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { TaskFilter } from '@/lib/contracts/task-filter'
import { getCampaign } from '@/lib/data/campaigns/queries'
import { listTasks } from '@/lib/data/tasks/queries'
import { branchRoot } from '@/lib/domain/branch'
import { changeView, deleteView, saveView } from './commands'
import { listViews } from './queries'
import { branchRootSql } from './visibility'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const save = async (person: string, name: string, query: string, shared = false) =>
  saveView(await world.as(person), world.campaignId, { name, query, shared })
const seenBy = async (person: string) => (await listViews(await world.as(person), world.campaignId)).items
const names = async (person: string) => (await seenBy(person)).map(({ name }) => name)

describe('who sees a kept filter', () => {
  it('its owner alone, until it is shared with the branch', async () => {
    const view = await save('dung.ld', 'Chậm, không có tin', 'silent=true&open=true')
    expect(view).toMatchObject({ mine: true, shared: false, query: 'open=true&silent=true' })
    expect(await names('an.nt')).not.toContain(view.name)

    await changeView(await world.as('dung.ld'), view.id, { shared: true })
    for (const colleague of ['an.nt', 'giang.ht', 'giamdoc'])
      expect(await names(colleague)).toContain(view.name)
    for (const stranger of ['hoa.lt', 'chanhvanphong', 'xem', 'quantri', 'lanhdao'])
      expect(await names(stranger)).not.toContain(view.name)
    expect((await seenBy('an.nt')).find(({ id }) => id === view.id)).toMatchObject({
      mine: false,
      owner: { name: 'Lê Đức Dũng' },
    })
  })

  it('everyone, when a leader shares it', async () => {
    const view = await save('lanhdao', 'Họp thứ Hai', 'badge=overdue', true)
    for (const person of ['dung.ld', 'hoa.lt', 'xem', 'quantri', 'chanhvanphong'])
      expect(await names(person)).toContain(view.name)
  })

  it('a private one of somebody else is not there, a shared one may be seen and not changed', async () => {
    const hidden = await save('hoa.lt', 'Riêng', 'owner=me')
    const stranger = await world.as('dung.ld')
    await expect(changeView(stranger, hidden.id, { name: 'Khác' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(deleteView(stranger, hidden.id)).rejects.toMatchObject({ code: 'not_found' })
    const shared = await save('giamdoc', 'Nhánh', 'branch=tt-tgpl', true)
    await expect(changeView(stranger, shared.id, { name: 'Khác' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(deleteView(stranger, shared.id)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('who only reads keeps filters and shares none', async () => {
    const view = await save('xem', 'Của báo', 'group=communications')
    const reader = await world.as('xem')
    await expect(changeView(reader, view.id, { shared: true })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(save('xem', 'Chung', 'owner=me', true)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('the branch is the same in SQL and in the rule, for every unit', async () => {
    const { units } = await getCampaign(await world.as('lanhdao'), world.campaignId)
    for (const { id } of units) {
      const [row] = await pool()<{ root: string }[]>`select ${branchRootSql(pool(), id)} as root`
      expect([id, row?.root]).toEqual([id, branchRoot(units, id)?.id])
    }
  })
})

describe('a kept filter', () => {
  it('counts what its list finds, for the person who asks', async () => {
    const queries = [
      'badge=overdue&silent=true',
      'owner=me',
      'open=true&dueFrom=2022-06-01&dueTo=2022-06-30',
      'branch=tt-tgpl&sort=due',
      'q=gia+h%E1%BA%A1n',
      'group=ceremony&obstacle=true',
      '',
    ]
    for (const query of queries) await save('an.nt', `Đếm ${query}`, query)
    for (const person of ['an.nt', 'giang.ht', 'lanhdao']) {
      for (const view of await seenBy(person)) {
        const filter = TaskFilter.parse(Object.fromEntries(new URLSearchParams(view.query)))
        const { total } = await listTasks(await world.as(person), world.campaignId, filter)
        expect([view.name, view.count]).toEqual([view.name, total])
      }
    }
  })

  it('is kept in one form, without day, place and limit', async () => {
    const view = await save(
      'uyen.hp',
      'Gọn',
      'sort=key&limit=5&cursor=abc&asOf=2022-05-31&owner=me&badge=overdue,overdue',
    )
    expect(view.query).toBe('badge=overdue&owner=me')
  })

  it.each([
    ['color=red', 'unknown_field'],
    ['badge=late', 'not_a_choice'],
    ['open=yes', 'not_a_choice'],
    ['owner=me&owner=me', 'not_a_choice'],
    ['dueFrom=2022-02-30', 'not_a_choice'],
    ['dueFrom=2022-06-30&dueTo=2022-06-01', 'span_order'],
  ])('refuses %s at the field', async (query, code) => {
    await expect(save('uyen.hp', 'Sai', query)).rejects.toMatchObject({
      code: 'invalid',
      details: { fieldErrors: { query: code } },
    })
    expect(await names('uyen.hp')).not.toContain('Sai')
  })

  it('has a name of its own among its owner’s, and others may use the same', async () => {
    await save('son.nt', 'Việc tuần này', 'owner=me')
    const refusal = { code: 'invalid', details: { fieldErrors: { name: 'view_name_taken' } } }
    await expect(save('son.nt', 'Việc tuần này', '')).rejects.toMatchObject(refusal)
    const other = await save('son.nt', 'Việc khác', '')
    await expect(
      changeView(await world.as('son.nt'), other.id, { name: 'Việc tuần này' }),
    ).rejects.toMatchObject(refusal)
    expect((await save('anh.tt', 'Việc tuần này', 'owner=me')).name).toBe('Việc tuần này')
  })

  it('is deleted for everyone, and every step stands in the history', async () => {
    const view = await save('lanhdao', 'Tạm', 'badge=paused', true)
    await changeView(await world.as('lanhdao'), view.id, { name: 'Tạm dừng' })
    await changeView(await world.as('lanhdao'), view.id, { name: 'Tạm dừng' })
    await deleteView(await world.as('lanhdao'), view.id)
    expect(await names('dung.ld')).not.toContain('Tạm dừng')
    const history = await pool()<{ kind: string; after: Record<string, unknown> | null }[]>`
      select kind, after from activities where subject = 'campaign' and coalesce(after, before)->>'view' = ${view.id} order by id`
    expect(history.map(({ kind }) => kind)).toEqual(['view_saved', 'view_changed', 'view_deleted'])
    expect(history[1]?.after).toEqual({ view: view.id, name: 'Tạm dừng' })
  })

  it('is one of at most 40', async () => {
    const ctx = await world.as('minh.pv')
    for (let n = 0; n < 40; n += 1)
      await saveView(ctx, world.campaignId, { name: `Số ${n}`, query: '', shared: false })
    await expect(save('minh.pv', 'Thêm', '')).rejects.toMatchObject({
      details: { fieldErrors: { name: 'too_many_views' } },
    })
    expect((await seenBy('minh.pv')).filter(({ mine }) => mine)).toHaveLength(40)
  })

  it('of an unknown plan is not there', async () => {
    const ctx = await world.as('lanhdao')
    await expect(listViews(ctx, crypto.randomUUID())).rejects.toMatchObject({ code: 'not_found' })
    await expect(listViews(ctx, 'x')).rejects.toMatchObject({ code: 'not_found' })
  })
})
