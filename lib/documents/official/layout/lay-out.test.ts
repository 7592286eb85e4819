import { expect, test } from 'vitest'
import type { LaidOut, Mark, Piece, RuleMark, TextMark } from '@/lib/contracts/laid-out'
import type { OfficialDocument } from '@/lib/documents/official/model'
import { officialFonts } from '@/lib/documents/official/pdf/fonts'
import { sampleReport } from '@/lib/documents/official/testing/sample-report'
import { textMarks, textOf } from '@/lib/documents/official/testing/texts'
import { layOut } from './lay-out'
import { LANDSCAPE, MARGIN, PORTRAIT } from './paper'

const { measure } = await officialFonts()
const laidOut = layOut(sampleReport(), measure)
const MM = 72 / 25.4

function lineWith(text: string, { pages }: LaidOut = laidOut): TextMark {
  const mark = pages.flatMap(textMarks).find((line) => textOf(line).includes(text))
  if (!mark) throw new Error(`no line with ${text}`)
  return mark
}
const look = ({ pieces: [piece] }: TextMark) => piece && `${piece.face} ${piece.size}`
const start = ({ pieces }: TextMark) => pieces[0]?.x ?? 0
const end = ({ pieces }: TextMark) => ((last?: Piece) => (last ? last.x + last.width : 0))(pieces.at(-1))
const middle = (mark: TextMark) => (start(mark) + end(mark)) / 2

function ruleBelow(text: string, page = laidOut.pages[0]): RuleMark {
  const line = lineWith(text)
  const isRule = (mark: Mark): mark is RuleMark => mark.kind === 'rule'
  const rule = page?.marks
    .filter(isRule)
    .find(({ x1, y1 }) => y1 > line.y && y1 < line.y + 12 && x1 > start(line) - 1 && x1 < end(line))
  if (!rule) throw new Error(`no rule below ${text}`)
  return rule
}

function withDocument(change: Partial<OfficialDocument>): LaidOut {
  return layOut({ ...sampleReport(), ...change }, measure)
}

test('pages are A4, upright for the body and across for annexes', () => {
  expect(PORTRAIT.width / MM).toBeCloseTo(210)
  expect(PORTRAIT.height / MM).toBeCloseTo(297)
  expect(laidOut.pages.map(({ width, height }) => (width < height ? 'upright' : 'across'))).toEqual([
    ...Array(3).fill('upright'),
    ...Array(4).fill('across'),
  ])
  expect(laidOut.pages.at(-1)?.width).toBe(LANDSCAPE.width)
})

test('numbers are hidden on the first page of the body and of an annex, which counts anew', () => {
  expect(laidOut.pages.map(({ number }) => number)).toEqual([null, 2, 3, null, 2, 3, 4])
  const [number] = laidOut.pages[1]?.marks ?? []
  expect(number).toMatchObject({ part: null, pieces: [{ text: '2', size: 14 }] })
})

test.each([
  ['UBND TỈNH THỪA THIÊN HUẾ', 'regular 13'],
  ['SỞ TƯ PHÁP', 'bold 13'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold 13'],
  ['Độc lập - Tự do - Hạnh phúc', 'bold 14'],
  ['Số:        /BC-STP', 'regular 13'],
  ['Thừa Thiên Huế, ngày 15 tháng 6 năm 2022', 'italic 14'],
  ['BÁO CÁO', 'bold 14'],
  ['Kết quả 6 tháng đầu năm', 'bold 14'],
  ['Kính gửi: Ủy ban nhân dân', 'regular 14'],
  ['I. KẾT QUẢ THỰC HIỆN', 'bold 14'],
  ['1. Kết quả chung', 'bold 14'],
  ['a) Nhiệm vụ đã hoàn thành', 'regular 14'],
  ['Thực hiện Kế hoạch', 'regular 14'],
  ['Truyền thông', 'regular 13'],
  ['Cộng', 'bold 13'],
  ['Nơi nhận:', 'boldItalic 12'],
  ['Lưu: VT', 'regular 11'],
  ['KT. GIÁM ĐỐC', 'bold 14'],
  ['Lê Minh Châu', 'bold 14'],
  ['Phụ lục', 'bold 14'],
  ['CHI TIẾT TIẾN ĐỘ', 'bold 14'],
  ['(Kèm theo Báo cáo', 'italic 14'],
  ['Nguyễn Thị', 'regular 12'],
])('%s is set in %s', (text, wanted) => {
  expect(look(lineWith(text))).toBe(wanted)
})

test('number and date stand on the same line, each in the middle of its column', () => {
  const number = lineWith('Số:')
  const date = lineWith('ngày 15 tháng 6 năm 2022')
  expect(number.y).toBeCloseTo(date.y, 2)
  expect(middle(number)).toBeCloseTo(middle(lineWith('SỞ TƯ PHÁP')), 1)
  expect(middle(date)).toBeCloseTo(middle(lineWith('Độc lập')), 1)
})

test('the rule under tiêu ngữ is as long as the text, the others a third to a half', () => {
  const share = (text: string) => {
    const { x1, x2 } = ruleBelow(text)
    const line = lineWith(text)
    return (x2 - x1) / (end(line) - start(line))
  }
  expect(share('Độc lập - Tự do - Hạnh phúc')).toBeCloseTo(1, 3)
  for (const text of ['SỞ TƯ PHÁP', '06/9/1997 - 06/9/2022)']) {
    expect(share(text)).toBeGreaterThanOrEqual(1 / 3)
    expect(share(text)).toBeLessThanOrEqual(1 / 2)
  }
})

test('a long name of the issuing body is wrapped in its column, quốc hiệu never', () => {
  const body = 'TRUNG TÂM TRỢ GIÚP PHÁP LÝ NHÀ NƯỚC TỈNH THỪA THIÊN HUẾ'
  const wrapped = withDocument({ letterhead: { ...sampleReport().letterhead, body } })
  const [first, second] = [lineWith('TRUNG TÂM', wrapped), lineWith('NHÀ NƯỚC', wrapped)]
  expect(second.y).toBeGreaterThan(first.y)
  expect(middle(first)).toBeCloseTo(middle(second), 1)
  expect(end(first)).toBeLessThan(start(lineWith('CỘNG HÒA', wrapped)))
})

test('first lines begin 1.27 cm in and full lines end at the right margin', () => {
  const first = lineWith('Thực hiện Kế hoạch số 264/KH-STP ngày 22/02/2022')
  expect((start(first) - MARGIN.left) / MM).toBeCloseTo(12.7)
  expect(end(first)).toBeCloseTo(PORTRAIT.right, 1)
  expect(first.spacing).toBeGreaterThan(0)
  const second = lineWith('Thừa Thiên Huế về tổ chức')
  expect(start(second)).toBeCloseTo(MARGIN.left)
  expect(second.y - first.y).toBeCloseTo(1.15 * 1.149 * 14, 2)
  expect(lineWith('báo cáo kết quả như sau:').spacing).toBe(0)
})

test('several addressees stand on lines of their own below the words', () => {
  const several = withDocument({ addressees: ['Ủy ban nhân dân tỉnh', 'Bộ Tư pháp'] })
  const lines = several.pages.flatMap(textMarks).map(textOf)
  const at = lines.indexOf('Kính gửi:')
  expect(lines.slice(at, at + 3)).toEqual(['Kính gửi:', '- Ủy ban nhân dân tỉnh;', '- Bộ Tư pháp.'])
})

test('the signer stands level with the recipients, about five lines above the name', () => {
  const capacity = lineWith('KT. GIÁM ĐỐC')
  expect(Math.abs(capacity.y - lineWith('Nơi nhận:').y)).toBeLessThan(4)
  const lines = (lineWith('Lê Minh Châu').y - lineWith('PHÓ GIÁM ĐỐC').y) / (1.149 * 14)
  expect(lines).toBeCloseTo(6)
  expect(middle(lineWith('Lê Minh Châu'))).toBeCloseTo(middle(capacity), 1)
})

test('a list of recipients longer than a page goes on below, and nobody is lost', () => {
  const many = withDocument({
    annexes: [],
    recipients: Array.from({ length: 150 }, (_, index) => `Đơn vị ${index}`),
  })
  const told = many.pages.flatMap(textMarks).filter((line) => textOf(line).startsWith('Đơn vị'))
  expect(told).toHaveLength(150)
  expect(told.every(({ y }) => y < PORTRAIT.height - MARGIN.bottom)).toBe(true)
})

test('a paragraph that announces points is never the last line of a page', () => {
  for (let before = 10; before < 40; before += 1) {
    const filler = Array.from({ length: before }, () => ({
      kind: 'paragraph' as const,
      runs: [{ text: 'Một dòng.' }],
    }))
    const points = [1, 2, 3].map((n) => ({ kind: 'item' as const, runs: [{ text: `Điểm ${n};` }] }))
    const body = [...filler, { kind: 'paragraph' as const, runs: [{ text: 'Gồm ba điểm:' }] }, ...points]
    for (const page of withDocument({ body, annexes: [] }).pages) {
      const last = textMarks(page).at(-1)
      expect([before, last && textOf(last)]).not.toEqual([before, 'Gồm ba điểm:'])
    }
  }
})
