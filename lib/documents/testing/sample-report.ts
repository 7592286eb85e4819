import type { Cell, OfficialDocument, Table } from '@/lib/documents/official/model'
import { plainDate } from '@/lib/domain/calendar'

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const cell = (text: string, value?: Cell['value']): Cell => ({ text, ...(value ? { value } : {}) })
const count = (number: number): Cell => cell(String(number), { number })

const COUNTS: Table = {
  name: 'Kết quả theo nhóm hoạt động',
  columns: [
    { title: 'TT', width: 0.1, align: 'center' },
    { title: 'Nhóm hoạt động', width: 0.5, align: 'left' },
    { title: 'Tổng số', width: 0.2, align: 'center' },
    { title: 'Mức hoàn thành (%)', width: 0.2, align: 'center' },
  ],
  rows: [
    { kind: 'row', cells: [cell('I'), cell('Hoạt động chuyên môn'), count(8), cell('77%', { percent: 77 })] },
    { kind: 'row', cells: [cell('II'), cell('Truyền thông'), count(7), cell('69,5%', { percent: 69.5 })] },
    { kind: 'total', cells: [cell(''), cell('Cộng'), cell('15', { sum: 15 }), cell('')] },
  ],
}

const due = (text: string, day: string): Cell => cell(text, { day: plainDate(day) })

const TASKS: Table = {
  name: 'Tình hình thực hiện từng nhiệm vụ',
  columns: [
    { title: 'TT', width: 0.08, align: 'center' },
    { title: 'Nội dung công việc', width: 0.52, align: 'left' },
    { title: 'Thời hạn', width: 0.2, align: 'center' },
    { title: 'Số vụ việc', width: 0.2, align: 'right' },
  ],
  rows: [
    { kind: 'group', cells: [cell('I'), cell('Hoạt động chuyên môn'), cell(''), cell('')] },
    { kind: 'row', cells: [cell('1'), cell('Tham gia tố tụng'), due('15/6/2022', '2022-06-15'), count(78)] },
    { kind: 'row', cells: [cell('2'), cell('=SUM(1;2)'), due('06/9/2022', '2022-09-06'), count(5)] },
    { kind: 'total', cells: [cell(''), cell('Cộng nhóm I'), cell(''), cell('83', { sum: 83 })] },
    { kind: 'group', cells: [cell('II'), cell('Truyền thông'), cell(''), cell('')] },
    { kind: 'row', cells: [cell('3'), cell('Đăng bài'), due('15/7/2022', '2022-07-15'), count(7)] },
    { kind: 'total', cells: [cell(''), cell('Cộng nhóm II'), cell(''), cell('7', { sum: 7 })] },
    { kind: 'total', cells: [cell(''), cell('Tổng cộng'), cell(''), cell('90', { sum: 90 })] },
  ],
}

const BODY: OfficialDocument['body'] = [
  { kind: 'paragraph', runs: [{ text: 'Thực hiện Kế hoạch số 264/KH-STP, Sở Tư pháp báo cáo như sau:' }] },
  { kind: 'heading', level: 1, text: 'I. KẾT QUẢ THỰC HIỆN' },
  { kind: 'heading', level: 2, text: '1. Kết quả chung' },
  { kind: 'heading', level: 3, text: 'a) Hoạt động chuyên môn' },
  {
    kind: 'paragraph',
    runs: [{ text: 'Đã hoàn thành ' }, { text: '07', bold: true }, { text: ' nhiệm vụ.' }],
  },
  { kind: 'item', runs: [{ text: 'Tờ gấp pháp luật', italic: true }, { text: ' chậm duyệt.' }] },
  { kind: 'table', table: COUNTS },
  {
    kind: 'picture',
    picture: {
      png: Buffer.from(PIXEL, 'base64'),
      width: 120,
      height: 60,
      description: 'Tiến độ "thực tế" & kế hoạch',
      caption: 'Hình 1. Tiến độ',
    },
  },
  { kind: 'paragraph', runs: [{ text: 'Trên đây là kết quả thực hiện, Sở Tư pháp báo cáo./.' }] },
]

/** A report with every part the model knows. */
export const SAMPLE: OfficialDocument = {
  title: 'Báo cáo kết quả 6 tháng đầu năm 2022',
  letterhead: {
    parentBody: 'UBND TỈNH THỪA THIÊN HUẾ',
    body: 'SỞ TƯ PHÁP',
    number: null,
    sign: '/BC-STP',
    placeAndDate: 'Thừa Thiên Huế, ngày 15 tháng 6 năm 2022',
  },
  isAcross: false,
  typeName: 'BÁO CÁO',
  abstract: [
    'Kết quả 6 tháng đầu năm 2022 thực hiện Kế hoạch số 264/KH-STP',
    'về các hoạt động kỷ niệm 25 năm ngày thành lập',
  ],
  addressees: ['Bộ Tư pháp', 'UBND tỉnh Thừa Thiên Huế'],
  body: BODY,
  recipients: ['Như trên', 'Lãnh đạo Sở', 'Lưu: VT, TGPL'],
  signer: { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Lê Minh Châu' },
  annexes: [
    {
      number: 'I',
      title: 'TÌNH HÌNH THỰC HIỆN TỪNG NHIỆM VỤ',
      reference: '(Kèm theo Báo cáo số        /BC-STP ngày 15 tháng 6 năm 2022 của Sở Tư pháp)',
      blocks: [
        { kind: 'table', table: TASKS },
        { kind: 'paragraph', runs: [{ text: 'Ghi chú: số liệu đến ngày 15/6/2022.' }] },
      ],
    },
    {
      number: 'II',
      title: 'CHỈ TIÊU',
      reference: '(Kèm theo Báo cáo số        /BC-STP ngày 15 tháng 6 năm 2022 của Sở Tư pháp)',
      blocks: [{ kind: 'table', table: COUNTS }],
    },
  ],
}

/** A document that says nothing. */
export const EMPTY: OfficialDocument = {
  title: '',
  letterhead: { parentBody: null, body: '', number: null, sign: '', placeAndDate: '' },
  isAcross: false,
  typeName: '',
  abstract: [],
  addressees: [],
  body: [],
  recipients: [],
  signer: { capacity: [], name: null },
  annexes: [],
}

/** Everything a document says, paragraph by paragraph in the order of reading, as it is printed. */
export function textsOf(document: OfficialDocument, words: Words): string[] {
  const { letterhead, signer } = document
  return [
    letterhead.parentBody ?? '',
    letterhead.body,
    ...words.letterhead,
    words.number,
    letterhead.placeAndDate,
    document.typeName,
    ...document.abstract,
    ...words.addressees,
    ...document.body.flatMap(blockTexts),
    ...words.recipients,
    ...signer.capacity,
    signer.name ?? '',
    ...document.annexes.flatMap(({ number, title, reference, blocks }) => [
      number === null ? 'Phụ lục' : `Phụ lục ${number}`,
      title,
      reference,
      ...blocks.flatMap(blockTexts),
    ]),
  ]
}

/** The lines that a document puts words and marks around, written by hand in the test. */
export type Words = { letterhead: string[]; number: string; addressees: string[]; recipients: string[] }

function blockTexts(block: OfficialDocument['body'][number]): string[] {
  if (block.kind === 'heading') return [block.text]
  if (block.kind === 'picture') return block.picture.caption === null ? [] : [block.picture.caption]
  if (block.kind === 'table')
    return [
      ...block.table.columns.map(({ title }) => title),
      ...block.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ]
  const text = block.runs.map((run) => run.text).join('')
  return [block.kind === 'item' ? `- ${text}` : text]
}
