import { expect, test } from 'vitest'
import { layOut } from '@/lib/documents/official/layout/lay-out'
import { EMPTY } from '@/lib/documents/testing/sample-report'
import { officialFonts } from './fonts'
import { unprintableOf } from './unprintable'

/** What cannot be printed of a paragraph, set plain and bold. */
async function unprintable(text: string): Promise<string[]> {
  const { faces, measure } = await officialFonts()
  const body = [{ kind: 'paragraph' as const, runs: [{ text }, { text, bold: true }] }]
  return unprintableOf(layOut({ ...EMPTY, body }, measure).pages, faces)
}

test.each([
  ['every letter of Vietnamese', 'ăằắẳẵặâầấẩẫậđêềếểễệôồốổỗộơờớởỡợưừứửữựỳýỷỹỵ ĂÂĐÊÔƠƯ', []],
  ['signs of an official text', '“Chỉ tiêu” – 50 % (12/20); số 264/KH-STP… §', []],
  ['a space that is held', 'Điều\u00A05', []],
  ['a picture letter', 'Hoàn thành 🎉 tốt', ['🎉']],
  ['bullets of another program’s symbol font', '\uF0B7 Một ➢ Hai \uF0B7', ['\uF0B7', '➢']],
  ['more than are named', '🎉🎊🎈🎁🎂🎃🎄🎅🎆🎇🎋🎍🎎🎏', [...'🎉🎊🎈🎁🎂🎃🎄🎅🎆🎇🎋🎍']],
])('%s', async (_, text, found) => {
  expect(await unprintable(text)).toEqual(found)
})
