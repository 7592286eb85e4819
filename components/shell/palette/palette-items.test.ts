import { describe, expect, test } from 'vitest'
import { answeringGroups, openingGroups, type PaletteItem } from './palette-items'

const item = (
  id: string,
  group: PaletteItem['group'],
  label: string,
  more: Partial<PaletteItem> = {},
): PaletteItem => ({
  id,
  group,
  icon: 'list',
  label,
  ...more,
})
const ITEMS = [
  item('t1', 'tasks', 'Gia hạn hợp đồng in', { lead: 'II.4' }),
  item('t2', 'tasks', 'Xin gia hạn', { lead: 'II.3', detail: 'Phòng Nghiệp vụ 2' }),
  item('p1', 'people', 'Lê Đức Dũng', { detail: 'Trợ giúp viên pháp lý' }),
  item('u1', 'people', 'Phòng Phổ biến, giáo dục pháp luật', { also: 'Phòng PBGDPL' }),
  item('d', 'pages', 'Tổng quan'),
  item('c1', 'commands', 'Đăng xuất'),
  item('c2', 'commands', 'Đổi sang giao diện tối'),
]
const found = (query: string) =>
  answeringGroups(ITEMS, query).flatMap((group) => group.items.map(({ id }) => id))

describe('the command palette', () => {
  test.each([
    ['gia han', ['t1', 't2']],
    ['GIA HẠN', ['t1', 't2']],
    ['duc dung le', ['p1']],
    ['ii.3', ['t2']],
    ['pbgdpl', ['u1']],
    ['dang xuat', ['c1']],
    ['xyz', []],
  ])('“%s” finds %j', (query, ids) => expect(found(query)).toEqual(ids))

  test('puts the marks as typed first', () => {
    const items = [item('a', 'tasks', 'Hoa lan'), item('b', 'tasks', 'Hòa giải')]
    expect(answeringGroups(items, 'hòa')[0]?.items.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  test('what begins as typed stands before tasks that arrive later', () => {
    const late = [item('t9', 'tasks', 'Đăng xuất bản kỷ yếu'), ...ITEMS]
    expect(answeringGroups(late, 'đăng xuất').map(({ value }) => value)).toEqual(['commands', 'tasks'])
  })

  test('opens with what was used last, once, and without people', () => {
    const recent = [item('c1', 'commands', 'Đăng xuất')]
    const groups = openingGroups(ITEMS, recent)
    expect(groups.map(({ value }) => value)).toEqual(['recent', 'pages', 'commands'])
    expect(groups.flatMap((group) => group.items.map(({ id }) => id))).toEqual(['c1', 'd', 'c2'])
  })
})
