/**
 * The one fold for search: what people type without marks finds what was written with them.
 * NFD without combining marks, đ = d, lower case, single spaces (reference/domain §5.3). Its SQL twin is `fold_text()`;
 * both are tested on `FOLD_CASES`.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Lower case and NFC, marks kept: what "exact marks first" compares. */
export function exactForm(text: string): string {
  return text.toLowerCase().normalize('NFC').replace(/\s+/g, ' ').trim()
}

/** The words of a query; a task matches when every word occurs. At most 12 words count. */
export function queryWords(query: string): string[] {
  return fold(query).split(' ').filter(Boolean).slice(0, 12)
}

/** True when every word of the query occurs in the text, in any order; an empty query matches nothing less than all. */
export function matchesQuery(text: string, query: string): boolean {
  const folded = fold(text)
  return queryWords(query).every((word) => folded.includes(word))
}

/** Those that hold the query with its marks as typed come first; otherwise the order stays. */
export function exactFirst<T>(items: readonly T[], textOf: (item: T) => string, query: string): T[] {
  const exact = exactForm(query)
  const isExact = (item: T) => exactForm(textOf(item)).includes(exact)
  return [...items.filter(isExact), ...items.filter((item) => !isExact(item))]
}

/** Cases for the fold here and in SQL: written form → folded form. */
export const FOLD_CASES: ReadonlyArray<readonly [string, string]> = [
  ['Đặng', 'dang'],
  ['TGPL', 'tgpl'],
  ['Ưu đãi', 'uu dai'],
  ['hoà', 'hoa'],
  ['hòa', 'hoa'],
  ['Ủy ban', 'uy ban'],
  ['Uỷ ban', 'uy ban'],
  ['Nguyê\u0303n', 'nguyen'],
  ['  Trợ   giúp\tpháp lý ', 'tro giup phap ly'],
  ['ĐƯỜNG ẮẰẲẴẶ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ Ỵ', 'duong aaaaa ooooo ooooo uuuuu y'],
  ['II.3 “25 năm”', 'ii.3 “25 nam”'],
  ['', ''],
]
