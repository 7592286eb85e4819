import { describe, expect, it } from 'vitest'
import { type CursorType, readCursor, writeCursor } from './cursor'

const ID = '0d9f3c6e-52a1-4c39-9d0a-6a4a1f1c2b3d'
const read = (types: CursorType[], ...values: unknown[]) =>
  readCursor(writeCursor({ exact: false, values: values as string[] }), types).values

describe('a place in a list', () => {
  it.each<[CursorType, ...unknown[]]>([
    ['int', 0, -4],
    ['float8', 1.5, -1e300],
    ['uuid', ID],
    ['date', '2022-06-15', 'infinity'],
    ['timestamptz', '2022-06-15T02:40:00.123Z', '2022-06-15T09:40:00.123456+07:00', '2022-06-15 02:40:00+00'],
    ['text', '', 'Nguyễn'],
  ])('of %s comes back as it was written', (type, ...values) => {
    for (const value of values) expect(read([type], value)).toEqual([value])
  })

  it.each<[CursorType, ...unknown[]]>([
    ['int', '1', 1.5, 2 ** 31, null],
    ['float8', '1', 'NaN', null],
    ['uuid', '', ID.slice(1), ID.replaceAll('-', ''), 7],
    ['date', '2022-02-30', '0000-01-01', 'today', 20220615],
    ['timestamptz', 'now', '2022-06-15', '2022-99-15T02:40:00Z', '0000-06-15T02:40:00Z', 5],
    ['text', 7, 'a\u0000b', null, ['a']],
  ])('of %s is refused at the cursor when it is none', (type, ...values) => {
    for (const value of values)
      expect(() => read([type], value)).toThrow(
        expect.objectContaining({ details: { fieldErrors: { cursor: 'not_a_choice' } } }),
      )
  })

  it('with a value too few or too many is none', () => {
    expect(() => read(['int', 'int'], 1)).toThrow('invalid')
    expect(() => read(['int'], 1, 1)).toThrow('invalid')
  })
})
