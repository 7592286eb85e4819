import { expect, test } from 'vitest'
import { personTyped } from './person-typed'

const PEOPLE = [
  { id: 'p1', name: 'Nguyễn Thị An', unitId: 'u1', title: '' },
  { id: 'p2', name: 'Lê Đức Dũng', unitId: 'u1', title: '' },
  { id: 'p3', name: 'Nguyễn Văn Ân', unitId: 'u2', title: '' },
  { id: 'p4', name: 'Nguyễn Văn An', unitId: 'u2', title: '' },
  { id: 'p5', name: 'Hồ Thị Giang', unitId: 'u1', title: '' },
  { id: 'p6', name: 'Hồ Thị Giang', unitId: 'u2', title: '' },
]

test.each([
  ['p2', 'p2', 'their id'],
  ['Lê Đức Dũng', 'p2', 'the name in full'],
  ['le duc dung', 'p2', 'the name without marks'],
  ['Dũng', 'p2', 'a part that only one name has'],
  ['Nguyễn Văn Ân', 'p3', 'the marks, where names differ by nothing else'],
  ['Hồ Thị Giang', 'p5', 'the lead unit, where two have one name'],
  ['Nguyen Van An', undefined, 'nobody, where marks would have to tell'],
  ['Nguyễn', undefined, 'nobody, where several fit'],
  ['Trần', undefined, 'nobody, where none fits'],
])('"%s" is %s: %s', (text, id, _why) => {
  expect(personTyped(text, PEOPLE, 'u1')?.id).toBe(id)
})
