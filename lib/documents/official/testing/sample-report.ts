import type { Annex, Block, Column, OfficialDocument, Table, TableRow } from '@/lib/documents/official/model'
import { plainDate } from '@/lib/domain/calendar'

const GROUPS = ['Hoạt động chuyên môn', 'Truyền thông', 'Phong trào thi đua', 'Lễ kỷ niệm']
const NUMERALS = ['I', 'II', 'III', 'IV']
const TITLES = [
  'Tổ chức Hội nghị tập huấn nâng cao năng lực, kỹ năng tham gia tố tụng cho Trợ giúp viên pháp lý và luật sư cộng tác viên',
  'Đăng bài trên chuyên mục kỷ niệm của Cổng thông tin điện tử Sở Tư pháp',
  'Phát động thi đua chào mừng 25 năm ngày thành lập tổ chức Trợ giúp pháp lý Việt Nam (06/9/1997 - 06/9/2022)',
  'Thành lập Ban Tổ chức Lễ',
]

/** A report as the product makes it: four groups, one table, a landscape annex of `tasks` rows. Invented figures. */
export function sampleReport(tasks = 29): OfficialDocument {
  return {
    title: 'Báo cáo kết quả 6 tháng đầu năm 2022 thực hiện Kế hoạch số 264/KH-STP',
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
      'về tổ chức các hoạt động kỷ niệm 25 năm ngày thành lập tổ chức Trợ giúp pháp lý (06/9/1997 - 06/9/2022)',
    ],
    addressees: ['Ủy ban nhân dân tỉnh Thừa Thiên Huế'],
    body: sampleBody(),
    recipients: [
      'Như trên',
      'Cục Trợ giúp pháp lý (b/c)',
      'Lãnh đạo Sở',
      'Trung tâm Trợ giúp pháp lý Nhà nước',
      'Lưu: VT, TGPL',
    ],
    signer: { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Lê Minh Châu' },
    annexes: [sampleAnnex(tasks)],
  }
}

function text(words: string): Block {
  return { kind: 'paragraph', runs: [{ text: words }] }
}

function heading(level: 1 | 2 | 3, words: string): Block {
  return { kind: 'heading', level, text: words }
}

function sampleBody(): Block[] {
  return [
    text(
      'Thực hiện Kế hoạch số 264/KH-STP ngày 22/02/2022 của Sở Tư pháp tỉnh Thừa Thiên Huế về tổ chức các hoạt động kỷ niệm 25 năm ngày thành lập tổ chức Trợ giúp pháp lý (TGPL) cho người nghèo và đối tượng chính sách, Sở Tư pháp báo cáo kết quả như sau:',
    ),
    heading(1, 'I. KẾT QUẢ THỰC HIỆN'),
    heading(2, '1. Kết quả chung'),
    {
      kind: 'paragraph',
      runs: [
        { text: 'Đến ngày 15/6/2022, trong 29 nhiệm vụ được giao đã hoàn thành ' },
        { text: '07 nhiệm vụ', bold: true },
        {
          text: ', đang thực hiện 13 nhiệm vụ, chờ xác nhận kết quả 03 nhiệm vụ, quá hạn 03 nhiệm vụ, chưa bắt đầu 03 nhiệm vụ. Mức hoàn thành chung đạt 68% (kế hoạch 75%); tỷ lệ hoàn thành đúng hạn 6/10 nhiệm vụ đã đến hạn (60%).',
        },
      ],
    },
    { kind: 'table', table: figures() },
    ...GROUPS.flatMap((group, index): Block[] => [
      heading(2, `${index + 2}. ${group}`),
      text(
        'Thực hiện 78/120 vụ việc tham gia tố tụng, đại diện ngoài tố tụng; tổ chức 05/10 đợt trợ giúp pháp lý cho người dân tại xã thuộc Chương trình mục tiêu quốc gia giảm nghèo bền vững; hoàn thành tập huấn kỹ năng tham gia tố tụng; lồng ghép nội dung bình đẳng giới theo Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ.',
      ),
      heading(3, 'a) Nhiệm vụ đã hoàn thành'),
      {
        kind: 'item',
        runs: [{ text: TITLES[index] ?? '' }, { text: ' (đạt 100%)', italic: true }, { text: ';' }],
      },
      {
        kind: 'item',
        runs: [{ text: 'Đăng 7/12 bài, cung cấp 6/8 tin cho cơ quan báo chí tại địa phương.' }],
      },
    ]),
    heading(1, 'II. KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN'),
    text(
      'Còn 03 nhiệm vụ quá hạn: cập nhật hồ sơ vụ việc lên phần mềm quản lý TGPL (05 ngày); phóng sự về truyền thống TGPL (02 ngày); in, cấp phát tờ gấp tuyên truyền Luật TGPL (15 ngày). Nguyên nhân chính: chậm duyệt nội dung tờ gấp.',
    ),
    heading(1, 'III. NHIỆM VỤ KỲ TỚI'),
    text('Hoàn thiện hồ sơ khen thưởng trước ngày 30/6/2022; thông qua kịch bản, chương trình Lễ kỷ niệm.'),
    heading(1, 'IV. ĐỀ XUẤT, KIẾN NGHỊ'),
    text(
      'Trên đây là kết quả 6 tháng đầu năm 2022 thực hiện Kế hoạch số 264/KH-STP, Sở Tư pháp báo cáo Ủy ban nhân dân tỉnh./.',
    ),
  ]
}

function columns(given: [string, number, Column['align']][]): Column[] {
  return given.map(([title, width, align]) => ({ title, width, align }))
}

function figures(): Table {
  const numbers = (values: number[]) => values.map((number) => ({ text: `${number}`, value: { number } }))
  const rows = GROUPS.map(
    (group, index): TableRow => ({
      kind: 'row',
      cells: [{ text: NUMERALS[index] ?? '' }, { text: group }, ...numbers([8, 3, 4, 0, 1, 0, 77])],
    }),
  )
  const total = [{ text: '' }, { text: 'Cộng' }, ...numbers([29, 7, 13, 3, 3, 3, 68])]
  return {
    name: 'Số liệu theo nhóm hoạt động',
    columns: columns([
      ['TT', 0.06, 'center'],
      ['Nhóm hoạt động', 0.26, 'left'],
      ['Tổng số', 0.08, 'center'],
      ['Hoàn thành', 0.1, 'center'],
      ['Đang thực hiện', 0.1, 'center'],
      ['Chờ xác nhận', 0.11, 'center'],
      ['Quá hạn', 0.08, 'center'],
      ['Chưa bắt đầu', 0.09, 'center'],
      ['Mức hoàn thành (%)', 0.12, 'center'],
    ]),
    rows: [...rows, { kind: 'total', cells: total }],
  }
}

function sampleAnnex(tasks: number): Annex {
  const rows = GROUPS.flatMap((group, index): TableRow[] => {
    const count = Math.floor(tasks / 4) + (index < tasks % 4 ? 1 : 0)
    return [
      { kind: 'group', cells: [{ text: NUMERALS[index] ?? '' }, { text: group }] },
      ...Array.from({ length: count }, (_, row) => taskRow(index, row)),
    ]
  })
  return {
    number: null,
    title: 'CHI TIẾT TIẾN ĐỘ CÁC NHIỆM VỤ',
    reference: '(Kèm theo Báo cáo số        /BC-STP ngày 15 tháng 6 năm 2022 của Sở Tư pháp)',
    blocks: [
      {
        kind: 'table',
        table: {
          name: 'Chi tiết nhiệm vụ',
          columns: columns([
            ['TT', 0.06, 'center'],
            ['Nhiệm vụ', 0.3, 'left'],
            ['Đơn vị chủ trì', 0.15, 'left'],
            ['Người phụ trách', 0.12, 'left'],
            ['Thời hạn', 0.09, 'center'],
            ['Mức hoàn thành', 0.09, 'right'],
            ['Trạng thái', 0.1, 'center'],
            ['Ghi chú', 0.09, 'left'],
          ]),
          rows,
        },
      },
    ],
  }
}

function taskRow(group: number, row: number): TableRow {
  const title = TITLES[(group + row) % TITLES.length] ?? ''
  return {
    kind: 'row',
    cells: [
      { text: `${NUMERALS[group]}.${row + 1}` },
      { text: title },
      { text: 'Trung tâm Trợ giúp pháp lý Nhà nước' },
      { text: 'Nguyễn Thị Phương Thảo' },
      { text: '30/6/2022', value: { day: plainDate('2022-06-30') } },
      { text: `${(row * 13) % 100}%`, value: { percent: (row * 13) % 100 } },
      { text: row % 3 === 0 ? 'Hoàn thành' : 'Đang thực hiện' },
      { text: row % 5 === 0 ? 'Chậm duyệt nội dung' : '' },
    ],
  }
}
