import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { KeepLetterhead } from '@/lib/contracts/letterhead'
import type { DomainError } from '@/lib/domain/errors'
import { letterheadOf } from '@/lib/domain/report-heading'
import { keepLetterhead, listLetterheads } from './letterheads'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

const CENTRE = {
  parentBody: 'SỞ TƯ PHÁP TỈNH THỪA THIÊN HUẾ',
  body: 'TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC',
  sign: '/BC-TTTGPL',
  place: 'Thừa Thiên Huế',
  addressees: ['Sở Tư pháp'],
  recipients: ['Như trên', 'Lưu: VT'],
  signer: { power: '' as const, of: null, title: 'GIÁM ĐỐC', name: 'Trần Đình Quý' },
}
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
const listed = async (person = 'giamdoc') => listLetterheads(await world.later(person), world.campaignId)
const keep = async (version: number, change = {}, person = 'giamdoc') =>
  keepLetterhead(
    await world.later(person),
    world.campaignId,
    KeepLetterhead.parse({ ...CENTRE, ...change, version }),
  )

describe('letterheads', () => {
  it('begin with that of the body that issued the plan, which nobody has kept', async () => {
    expect(await listed()).toMatchObject([
      { body: 'SỞ TƯ PHÁP', parentBody: 'UBND TỈNH THỪA THIÊN HUẾ', sign: '/BC-STP', version: 0, kept: null },
    ])
  })

  it('are kept one a body, for everyone who writes reports, and changed by who saw the last one', async () => {
    const first = await keep(0)
    expect(first).toMatchObject({ ...CENTRE, version: 1, kept: { by: { name: 'Trần Đình Quý' } } })
    const changed = await keep(1, { place: 'Huế' }, 'lanhdao')
    expect(changed).toMatchObject({ place: 'Huế', version: 2, kept: { by: { name: 'Lê Minh Châu' } } })
    expect(await code(keep(1, { place: 'Phú Vang' }))).toBe('conflict')
    expect(await code(keep(0))).toBe('conflict')
    const all = await listed('chanhvanphong')
    expect(all.map(({ body, version }) => [body, version])).toEqual([
      ['SỞ TƯ PHÁP', 0],
      [CENTRE.body, 2],
    ])
    expect(letterheadOf(all[1] ?? CENTRE)).toEqual({ ...CENTRE, place: 'Huế' })
  })

  it('of the plan’s own body, once kept, stand in its place', async () => {
    const [own] = await listed()
    if (!own) throw new Error('none')
    await keep(0, { ...letterheadOf(own), place: 'Huế' })
    expect((await listed()).filter(({ body }) => body === own.body)).toMatchObject([
      { place: 'Huế', version: 1 },
    ])
  })

  it('are for those who write reports; a plan that is none is 404', async () => {
    for (const person of ['dung.ld', 'xem', 'quantri']) {
      expect([person, await code(listed(person))]).toEqual([person, 'forbidden'])
      expect([person, await code(keep(0, {}, person))]).toEqual([person, 'forbidden'])
    }
    expect(await code(listLetterheads(await world.later('giamdoc'), crypto.randomUUID()))).toBe('not_found')
  })

  it('say what is wrong at its field', () => {
    const parsed = KeepLetterhead.safeParse({ ...CENTRE, sign: 'BC', version: -1 })
    const wrong = parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])
    expect(wrong).toEqual([
      ['sign', 'bad_sign'],
      ['version', 'out_of_range'],
    ])
  })
})
