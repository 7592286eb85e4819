import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDueLabel } from './due-reading'
import { exactForm, FOLD_CASES, fold, queryWords } from './fold'
import { conflictsOf } from './merge'
import { sortName } from './person-name'
import { printedKey, roman } from './task-key'

describe('the fold', () => {
  it.each(FOLD_CASES)('%j → %j', (written, folded) => expect(fold(written)).toBe(folded))
  it('is the same for NFC and NFD and does nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
  it('splits a query into words and keeps the marks of the exact form', () => {
    expect(queryWords('  Trợ giúp  ĐẶNG ')).toEqual(['tro', 'giup', 'dang'])
    expect(exactForm('Trợ  GIÚP')).toBe('trợ giúp')
  })
})

describe('names', () => {
  it('sort by the given name, then the rest, as offices do (reference/domain §5.4)', () => {
    const names = [
      'Phạm Thị Đào',
      'Trần Thị Ánh',
      'Bùi An',
      'Đặng Minh Ăn',
      'Lê Đức Dũng',
      'Nguyễn Văn An',
      'Hoàng Ân',
    ]
    const sorted = names
      .sort(new Intl.Collator('vi').compare)
      .sort((a, b) => new Intl.Collator('vi').compare(sortName(a), sortName(b)))
    expect(sorted).toEqual([
      'Bùi An',
      'Nguyễn Văn An',
      'Trần Thị Ánh',
      'Đặng Minh Ăn',
      'Hoàng Ân',
      'Lê Đức Dũng',
      'Phạm Thị Đào',
    ])
  })
})

describe('printed keys', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [44, 'XLIV'],
  ])('%i is %s', (number, text) => expect(roman(number)).toBe(text))
  it('join the group and the number', () => expect(printedKey(2, 3)).toBe('II.3'))
})

describe('the wording of a deadline (reference/domain §2.3)', () => {
  it.each([
    ['Quý II/2022', 'quarter', '2022-04-01', '2022-06-30'],
    ['quý 4 năm 2022', 'quarter', '2022-10-01', '2022-12-31'],
    ['Tháng 8/2022', 'month', '2022-08-01', '2022-08-31'],
    ['tháng 2', 'month', '2022-02-01', '2022-02-28'],
    ['trước ngày 06/9/2022', 'before', null, '2022-09-05'],
    ['đến ngày 06/9/2022', 'until', null, '2022-09-06'],
    ['chậm nhất ngày 26/8/2022', 'until', null, '2022-08-26'],
    ['trước ngày 01/3', 'before', null, '2022-02-28'],
    ['6 tháng đầu năm', 'half_year', '2022-01-01', '2022-06-30'],
    ['Cả năm', 'year', '2022-01-01', '2022-12-31'],
    ['Thường xuyên', 'continuous', null, null],
    ['Sau khi được Thủ tướng Chính phủ phê duyệt', 'condition', null, null],
  ])('%s', (label, rule, startsOn, dueOn) =>
    expect(readDueLabel(label, 2022)).toEqual({ rule, startsOn, dueOn }),
  )
  it.each(['khi nào xong', 'ngày 31/02/2022', 'tháng 13', 'quý V'])('leaves %j to a person', (label) => {
    expect(readDueLabel(label, 2022)).toBeNull()
  })
})

describe('two people at once', () => {
  const author = () => ({ by: 'Lê Thị Hoa', at: null })
  const base = { title: 'A', weight: 1, units: ['x', 'y'] }
  it('different fields merge, equal values never conflict', () => {
    expect(conflictsOf(base, { ...base, weight: 2 }, { title: 'B' }, author)).toEqual([])
    expect(conflictsOf(base, { ...base, title: 'B' }, { title: 'B' }, author)).toEqual([])
    expect(conflictsOf(base, { ...base, units: ['y', 'x'] }, { units: ['x', 'y'] }, author)).toEqual([])
  })
  it('the same field changed by both conflicts, with both values', () => {
    expect(conflictsOf(base, { ...base, title: 'C' }, { title: 'B' }, author)).toEqual([
      { field: 'title', yours: 'B', theirs: 'C', by: 'Lê Thị Hoa', at: null },
    ])
  })
  it('an unknown version conflicts wherever the values differ', () => {
    expect(conflictsOf(null, base, { title: 'B', weight: 1 }, author).map(({ field }) => field)).toEqual([
      'title',
    ])
  })
})
