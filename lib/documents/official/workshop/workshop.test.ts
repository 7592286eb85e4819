import { expect, test } from 'vitest'
import type { OfficialDocument, TableRow } from '@/lib/documents/official/model'
import { EMPTY } from '@/lib/documents/testing/sample-report'
import type { Instant } from '@/lib/domain/calendar'
import { carryOut, rowsOf } from './order'
import { make } from './workshop'

const MADE = '2022-06-15T02:40:00.000Z' as Instant
const row = (n: number): TableRow => ({
  kind: 'row',
  cells: [{ text: String(n), value: { number: n } }, { text: `Nhiệm vụ thứ ${n} của kế hoạch dài` }],
})
/** A document of so many rows. */
const long = (rows: number): OfficialDocument => ({
  ...EMPTY,
  annexes: [
    {
      number: 'I',
      title: 'SỐ LIỆU',
      reference: '',
      blocks: [
        {
          kind: 'table',
          table: {
            name: 'Số liệu',
            columns: [
              { title: 'TT', width: 0.2, align: 'center' },
              { title: 'Nội dung', width: 0.8, align: 'left' },
            ],
            rows: Array.from({ length: rows }, (_, n) => row(n + 1)),
          },
        },
      ],
    },
  ],
})

test('counts the rows of all tables', () => {
  expect(rowsOf(long(1_200))).toBe(1_200)
})

test('makes a large document elsewhere, byte for byte as here, and tells how far it is', async () => {
  const document = long(1_200)
  const told: number[] = []
  const order = { kind: 'file' as const, document, format: 'pdf' as const, made: MADE }
  const [there, here] = [await make(order, { tell: (percent) => told.push(percent) }), await carryOut(order)]
  expect(Buffer.compare(there, here)).toBe(0)
  expect(told.length).toBeGreaterThan(1)
  expect([...told].sort((a, b) => a - b)).toEqual(told)
  const pages = { kind: 'pages' as const, document, most: 3 }
  const first = await make(pages)
  expect(first).toEqual(await carryOut(pages))
  expect([first.pages.length, first.total > 20]).toEqual([3, true])
}, 60_000)

test('ends what is no more wanted, also what waits for its turn, and goes on with the next', async () => {
  const order = { kind: 'file' as const, document: long(8_000), format: 'pdf' as const, made: MADE }
  const [first, second] = [new AbortController(), new AbortController()]
  const runs = [make(order, { signal: first.signal }), make(order, { signal: second.signal })]
  const next = make({ kind: 'pages', document: long(500), most: 1 })
  second.abort(new Error('no more wanted'))
  setTimeout(() => first.abort(new Error('no more wanted')), 300)
  const ended = await Promise.allSettled(runs)
  expect(ended.map((run) => run.status === 'rejected' && run.reason.message)).toEqual([
    'no more wanted',
    'no more wanted',
  ])
  expect((await next).pages).toHaveLength(1)
}, 60_000)

test('says what went wrong in the making', async () => {
  const order = {
    kind: 'file' as const,
    document: long(500),
    format: 'pdf' as const,
    made: 'no time' as Instant,
  }
  await expect(make(order)).rejects.toThrow(/Invalid|time|date/i)
}, 30_000)
