import { describe, expect, test } from 'vitest'
import { mentionedIn, peopleFor, typedMention } from './mentions'

const people = [
  { id: '1', name: 'Nguyễn Thị An' },
  { id: '2', name: 'Bùi An' },
  { id: '3', name: 'Hoàng Thị Giang' },
  { id: '4', name: 'Đặng Quốc Ấn' },
  { id: '5', name: 'Trần An' },
  { id: '6', name: 'Trần An Bình' },
]

describe('naming somebody with @', () => {
  test.each([
    ['@', { start: 0, query: '' }],
    ['Nhờ @ho', { start: 4, query: 'ho' }],
    ['Nhờ @hoàng gi', { start: 4, query: 'hoàng gi' }],
    ['(@an', { start: 1, query: 'an' }],
    ['thư an@so', null],
    ['Nhờ @ho\nxin', null],
    ['không có ai', null],
  ])('"%s" types %o', (before, typed) => {
    expect(typedMention(before)).toEqual(typed)
  })

  test.each([
    ['an', ['1', '2', '4', '5', '3', '6']],
    ['hoang', ['3']],
    ['tran an', ['5', '6']],
    ['xyz', []],
  ])('"%s" offers %o', (query, ids) => {
    expect(peopleFor(people, query, 10).map(({ id }) => id)).toEqual(ids)
  })

  test.each([
    ['@Trần An Bình và @Bùi An', ['6', '2']],
    ['@Trần An, @Trần An', ['5']],
    ['@Trần', []],
    ['Trần An', []],
  ])('"%s" names %o', (text, ids) => {
    expect(mentionedIn(text, people)).toEqual(ids)
  })
})
