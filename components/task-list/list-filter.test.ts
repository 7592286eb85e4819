import { describe, expect, test } from 'vitest'
import {
  filterQuery,
  keptQuery,
  listHref,
  NO_FILTER,
  readFilter,
  VIEWS,
  viewFilter,
  viewOf,
  viewsOf,
} from './list-filter'

const unitId = '11111111-1111-4111-8111-111111111111'
const personId = '22222222-2222-4222-8222-222222222222'
const plan = {
  startsOn: '2022-02-22',
  groups: [
    {
      id: 'g1',
      key: 'professional',
      ordinal: 1,
      title: 'Hoạt động chuyên môn',
      theme: null,
      themeQuoted: true,
    },
    { id: 'g2', key: 'ceremony', ordinal: 4, title: 'Lễ kỷ niệm', theme: null, themeQuoted: true },
  ],
  units: [
    {
      id: unitId,
      key: 'tt-nv1',
      name: 'Phòng Nghiệp vụ 1',
      shortName: 'Phòng NV 1',
      parentId: null,
      kind: 'internal' as const,
    },
  ],
  people: [{ id: personId, name: 'Hoàng Thị Giang', unitId, title: 'Chuyên viên' }],
}
const read = (query: string, opening: string | null = null) =>
  readFilter(new URLSearchParams(query), plan, { today: '2022-06-15', opening })

describe('the address of the task list', () => {
  test('drops what makes no sense instead of failing', () => {
    expect(
      read('badge=overdue,nonsense&status=x&sort=size&unit=nobody&group=party&owner=1&asOf=2022-13-40'),
    ).toEqual({
      ...NO_FILTER,
      badge: ['overdue'],
    })
  })

  test('knows a unit by key and by id, once', () => {
    expect(read(`unit=tt-nv1,${unitId}`).unit).toEqual(['tt-nv1'])
  })

  test.each([
    ['2022-05-31', '2022-05-31'],
    ['2022-06-15', null],
    ['2022-06-16', null],
    ['2022-02-21', null],
  ])('shows the day %s as %s', (asOf, day) => {
    expect(read(`asOf=${asOf}`).asOf).toBe(day)
  })

  test.each([
    ['dueFrom=2022-06-01&dueTo=2022-06-30', { dueFrom: '2022-06-01', dueTo: '2022-06-30' }],
    ['dueTo=2022-06-30', { dueTo: '2022-06-30' }],
    ['dueFrom=2022-06-30&dueTo=2022-06-01', { dueFrom: '2022-06-30' }],
    ['dueFrom=2022-02-30', {}],
    [
      'open=true&silent=true&atRisk=true&obstacle=true',
      { open: true, silent: true, atRisk: true, obstacle: true },
    ],
    ['open=1&silent=yes', {}],
    ['coordinating=tt-nv1,me,nobody', { coordinating: ['me', 'tt-nv1'] }],
  ])('reads %s', (query, expected) => {
    expect(read(query)).toEqual({ ...NO_FILTER, ...expected })
    expect(filterQuery(read(filterQuery(read(query))))).toBe(filterQuery(read(query)))
  })

  test('says with which kept filter it began, and keeps its day out of it', () => {
    const filter = { ...NO_FILTER, silent: true, asOf: '2022-05-31' }
    expect(listHref(filter, { opening: null, savedId: unitId })).toBe(
      `/tasks?silent=true&asOf=2022-05-31&saved=${unitId}`,
    )
    expect(keptQuery(filter)).toBe('silent=true')
    expect(keptQuery(filter, 'board')).toBe('silent=true&view=board')
  })

  test('takes control characters out of the query and cuts it at 200 characters', () => {
    expect(read(`q=${encodeURIComponent('  gia\u0000hạn\u202e ')}`).q).toBe('gia hạn')
    expect(read(`q=${'x'.repeat(300)}`).q).toHaveLength(200)
  })

  test('is the same for the same filter, whatever the order of its parts', () => {
    const one = filterQuery(read('sort=due&q=a&badge=overdue,submitted&owner=me'))
    expect(one).toBe('badge=submitted,overdue&owner=me&q=a&sort=due')
    expect(filterQuery(read(one))).toBe(one)
  })

  test('keeps the open task and stays short without a filter', () => {
    expect(listHref(NO_FILTER, { opening: null })).toBe('/tasks')
    expect(listHref({ ...NO_FILTER, badge: ['overdue'] }, { opening: null, taskId: unitId })).toBe(
      `/tasks?badge=overdue&task=${unitId}`,
    )
  })

  test('says nothing of the branch a page opens on, and "all" where it shows the whole plan', () => {
    const own = read('badge=overdue', 'tt-nv1')
    expect(filterQuery(own)).toBe('branch=tt-nv1&badge=overdue')
    expect(listHref(own, { opening: 'tt-nv1' })).toBe('/tasks?badge=overdue')
    expect(listHref({ ...own, branch: null }, { opening: 'tt-nv1' })).toBe('/tasks?branch=all&badge=overdue')
    expect(listHref(own, { opening: 'tt-nv1', view: { path: '/timeline', param: null } })).toBe(
      '/timeline?badge=overdue',
    )
    expect(listHref(own, { opening: 'tt-nv1', view: { path: '/tasks', param: 'board' } })).toBe(
      '/tasks?view=board&badge=overdue',
    )
    expect(read('branch=all', 'tt-nv1').branch).toBeNull()
    expect(viewFilter('all', own).branch).toBe('tt-nv1')
  })
})

describe('fixed views', () => {
  test('replace the filters and keep order and day', () => {
    const filter = { ...NO_FILTER, group: ['ceremony'], q: 'lễ', sort: 'due' as const, asOf: '2022-05-31' }
    expect(viewFilter('overdue', filter)).toEqual({
      ...NO_FILTER,
      badge: ['overdue'],
      sort: 'due',
      asOf: '2022-05-31',
    })
  })

  test.each(VIEWS)('"%s" is recognised again', (view) => {
    expect(viewOf(viewFilter(view, NO_FILTER))).toBe(view)
  })

  test('who may not urge is not shown what to urge', () => {
    expect(viewsOf({ role: 'leader' })).toContain('to_urge')
    expect(viewsOf({ role: 'manager' })).toContain('to_urge')
    for (const role of ['staff', 'viewer', 'admin'] as const)
      expect(viewsOf({ role })).not.toContain('to_urge')
  })
})
