import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { type Fragment, orm, pool, type Sql } from './client'
import { inPieces } from './pieces'
import { units } from './schema/people'

let world: TrialWorld
beforeAll(async () => {
  world = await openTrialWorld()
})
afterAll(() => world.close())

/** A condition as it may be written: values and names in pieces within pieces. */
type Condition = { is: string } | { key: string } | { all: Condition[] } | { none: Condition }

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ is: fc.constantFrom('tt-tgpl', 'khong-co', "a'b", '$1', '"') }),
    fc.record({ key: fc.constantFrom('key', 'u.key', 'name', 'u.name') }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ none: tie('condition') }),
  ),
}))

function written(sql: Sql, one: Condition): Fragment {
  if ('is' in one) return sql`u.key = ${one.is}`
  if ('key' in one) return sql`length(${sql(one.key)}) > ${8}::int`
  if ('none' in one) return sql`not (${written(sql, one.none)})`
  return sql`(true ${one.all.map((each) => sql`and ${written(sql, each)}`)})`
}

const found = (sql: Sql, one: Condition) =>
  sql<{ key: string }[]>`select u.key from units u where ${written(sql, one)} order by u.key`

describe('a statement in pieces', () => {
  it('brings what the driver brings when it puts the pieces together itself', async () => {
    await fc.assert(
      fc.asyncProperty(condition, async (one) => {
        expect([...(await found(inPieces(pool()), one))]).toEqual([...(await found(pool(), one))])
      }),
      { numRuns: 60 },
    )
  })

  it('is sent once, when it is awaited, and not before', async () => {
    const sql = inPieces(pool())
    const insert = sql`insert into writes (xid) values (${'264'}::xid8)`
    const count = async () => (await sql`select 1 from writes where xid = ${'264'}::xid8`).length
    expect(await count()).toBe(0)
    await insert
    await insert
    expect(await count()).toBe(1)
  })

  it('fails with what the driver says of the values or the text', async () => {
    const sql = inPieces(pool())
    await expect(sql`select ${undefined as unknown as string}::text`).rejects.toMatchObject({
      code: 'UNDEFINED_VALUE',
    })
    await expect(sql`select ${'x'}::int`).rejects.toMatchObject({ code: '22P02' })
    await expect(sql`select from nowhere`).rejects.toMatchObject({ code: '42P01' })
  })

  it('serves drizzle, and a transaction that is taken back', async () => {
    const refused = pool().begin(async (tx) => {
      const sql = inPieces(tx)
      const [unit] = await orm(sql).select({ key: units.key }).from(units).limit(1)
      await sql`update units set name = ${'Tên khác'} where key = ${unit?.key ?? ''}`
      throw new Error('no')
    })
    await expect(refused).rejects.toThrow('no')
    expect(await inPieces(pool())`select 1 from units where name = ${'Tên khác'}`).toHaveLength(0)
  })
})
