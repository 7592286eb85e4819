import { expect, test } from 'vitest'
import { check } from './check-messages.mjs'
import { tempTree } from './temp-tree'

const GOOD: Record<string, Record<string, string>> = {
  vi: {
    'work.title': 'Việc của tôi',
    'work.late': 'Quá hạn {days, number} ngày, <b>{unit}</b>',
    'work.state.open': 'Đang mở',
  },
  en: {
    'work.title': 'My work',
    'work.late': '{days, plural, one {# day} other {# days}} late, <b>{unit}</b>',
    'work.state.open': 'Open',
  },
}
const COMPONENT = `
export function Work() {
  // Việc của tôi: a comment may say so
  return <h1 className="title" aria-label={t('work.title')}>{t('work.late', { days: 1 })} · {t(\`work.state.\${state}\`)}</h1>
}`

const file = (texts: Record<string, string>) => `export const area = ${JSON.stringify(texts)} as const\n`

function tree(
  changes: { vi?: object; en?: object; component?: string; other?: Record<string, string> } = {},
) {
  return tempTree({
    'lib/i18n/catalogue.ts': "export const dynamicPrefixes = ['work.state.']\n",
    'lib/i18n/messages/vi/work.ts': file({ ...GOOD['vi'], ...changes.vi }),
    'lib/i18n/messages/en/work.ts': file({ ...GOOD['en'], ...changes.en }),
    'components/work/work.tsx': COMPONENT + (changes.component ?? ''),
    ...changes.other,
  })
}

test('a complete pair of catalogues is accepted', async () => {
  expect(await check(tree())).toEqual([])
})

test('nothing to read is a failure, not a success', async () => {
  expect((await check(tempTree({})))[0]).toContain('no catalogue')
})

const title = (vi: string, en = 'My work') => ({ vi: { 'work.title': vi }, en: { 'work.title': en } })
test.each([
  [
    'a missing translation',
    { vi: { 'work.more': 'Thêm' }, component: "t('work.more')" },
    'lib/i18n/messages/en: work.more is missing',
  ],
  ['a translation of nothing', { en: { 'work.more': 'More' } }, 'lib/i18n/messages/vi: work.more is missing'],
  ['a key nobody uses', { vi: { 'work.old': 'Cũ' }, en: { 'work.old': 'Old' } }, 'work.old is used nowhere'],
  ['other placeholders', title('Việc {count}'), 'placeholders differ, vi {count} and en {}'],
  ['other tags', title('<b>Việc</b>'), 'placeholders differ, vi {<b>} and en {}'],
  ['broken ICU', title('Việc {count'), 'is no ICU text'],
  ['begging', title('Vui lòng chờ'), 'says "vui lòng"'],
  ['begging in English', title('Việc', 'Please wait'), 'says "vui lòng"'],
  ['shouting', title('Xong!'), 'exclamation mark'],
  ['an emoji', title('Xong ✅'), 'emoji'],
  ['three dots', title('Đang tải...'), 'write "…"'],
  ['spaces around', title('Việc '), 'spaces too many'],
  ['decomposed letters', title('Việc'.normalize('NFD')), 'is not NFC'],
  ['an empty text', title(''), 'is empty'],
])('%s is refused', async (_, changes, problem) => {
  const problems = await check(tree(changes))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(problem)
})

test('a word begins the keys of one file only', async () => {
  const other = {
    'lib/i18n/messages/vi/more.ts': file({ 'work.more': 'Thêm' }),
    'lib/i18n/messages/en/more.ts': file({ 'work.more': 'More' }),
  }
  const problems = await check(tree({ other, component: "t('work.more')" }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('"work." already lives in more.ts')
})

test('a prefix that no code builds is refused', async () => {
  const other = { 'lib/i18n/catalogue.ts': "export const dynamicPrefixes = ['work.state.', 'work.gone.']\n" }
  expect((await check(tree({ other })))[0]).toContain('no code builds keys from `work.gone.${…}`')
})

test.each([
  ["const label = 'Quá hạn'", 'Quá hạn'],
  ['const label = `Quá hạn ${days} ngày`', 'Quá hạn'],
  ['const a = <b>Overdue tasks</b>', 'Overdue tasks'],
  ['const a = <b>\n  Overdue\n</b>', 'Overdue'],
  ['const a = <button aria-label="Close" />', 'Close'],
  ["const a = <input placeholder={'Search'} />", 'Search'],
  ['const a = <i title="Thời hạn" />', 'Thời hạn'],
])('a sentence in a component is refused: %s', async (source, text) => {
  const problems = await check(tree({ component: `\n${source}\n` }))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`"${text}`)
  expect(problems[0]).toContain('belongs to lib/i18n/messages')
})
