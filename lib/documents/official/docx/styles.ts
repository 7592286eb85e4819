/** How paragraphs of a style look. Sizes in points; indents and spaces in twips, `line` in 1/240 of a line. */
export type ParagraphStyle = {
  /** as the reader's list of styles shows it; no comma, Word would take it for two names */
  name: string
  based?: StyleId
  size?: number
  bold?: boolean
  italic?: boolean
  align?: 'left' | 'center' | 'right' | 'both'
  firstLine?: number
  left?: number
  hanging?: number
  before?: number
  after?: number
  line?: number
  /** height of a line whatever stands on it, in twips */
  exact?: number
  keepNext?: boolean
  /** 0 = first level of the navigation pane */
  outline?: number
  /** a thin line below the paragraph, as wide as its indents leave */
  ruled?: boolean
}

export type StyleId = keyof typeof STYLE_LIST

/** Where the dashes of several addressees stand: below the colon of `Kính gửi:`, 14 points, from a left indent of 3 cm. */
const ADDRESS_LEFT = 1_701
const ADDRESS_WORDS = 1_000
const DASH = 163

const BODY = { align: 'both', firstLine: 720, after: 120, line: 276 } as const
const CENTERED = { align: 'center' } as const

const STYLE_LIST = {
  Normal: { name: 'Normal', size: 14 },
  ParentBody: { name: 'Cơ quan chủ quản', size: 13, ...CENTERED },
  IssuingBody: { name: 'Cơ quan ban hành', size: 13, bold: true, ...CENTERED },
  Nation: { name: 'Quốc hiệu', size: 13, bold: true, ...CENTERED },
  Motto: { name: 'Tiêu ngữ', size: 14, bold: true, ...CENTERED },
  DocumentNumber: { name: 'Số và ký hiệu', size: 13, before: 120, ...CENTERED },
  PlaceAndDate: { name: 'Địa danh và thời gian', size: 14, italic: true, before: 120, ...CENTERED },
  Rule: { name: 'Đường kẻ', exact: 60, ruled: true },
  TypeName: { name: 'Tên loại', size: 14, bold: true, before: 360, keepNext: true, ...CENTERED },
  Abstract: { name: 'Trích yếu', size: 14, bold: true, keepNext: true, ...CENTERED },
  AbstractRule: { name: 'Đường kẻ trích yếu', based: 'Rule', after: 240 },
  Addressee: { name: 'Kính gửi', size: 14, before: 120, after: 240, ...CENTERED },
  AddressedTo: { name: 'Kính gửi nhiều nơi', size: 14, left: ADDRESS_LEFT, before: 120, keepNext: true },
  AddresseeLine: {
    name: 'Nơi kính gửi',
    left: ADDRESS_LEFT + ADDRESS_WORDS + DASH,
    hanging: DASH,
    after: 60,
  },
  BodyText: { name: 'Body Text', size: 14, ...BODY },
  ListItem: { name: 'Gạch đầu dòng', based: 'BodyText' },
  Heading1: { name: 'heading 1', size: 14, bold: true, keepNext: true, outline: 0, ...BODY, before: 120 },
  Heading2: { name: 'heading 2', size: 14, bold: true, keepNext: true, outline: 1, ...BODY },
  Heading3: { name: 'heading 3', size: 14, keepNext: true, outline: 2, ...BODY },
  TableText: { name: 'Chữ trong bảng', size: 12, before: 40, after: 40 },
  TableHead: { name: 'Đầu bảng', based: 'TableText', bold: true, keepNext: true, ...CENTERED },
  TableGroup: { name: 'Nhóm trong bảng', based: 'TableText', bold: true, keepNext: true },
  TableTotal: { name: 'Dòng cộng', based: 'TableText', bold: true },
  AfterTable: { name: 'Sau bảng', exact: 120 },
  Picture: { name: 'Hình', before: 120, after: 60, ...CENTERED },
  Caption: { name: 'caption', size: 14, italic: true, after: 120, ...CENTERED },
  RecipientsHead: { name: 'Nơi nhận', size: 12, bold: true, italic: true },
  RecipientLine: { name: 'Danh sách nơi nhận', size: 11 },
  Capacity: { name: 'Quyền hạn và chức vụ', size: 14, bold: true, keepNext: true, ...CENTERED },
  // The room above, about five lines, is for the hand or the image of the signature and the seal.
  SignerName: { name: 'Họ và tên người ký', size: 14, bold: true, before: 1_600, ...CENTERED },
  AnnexNumber: { name: 'Phụ lục', size: 14, bold: true, keepNext: true, outline: 0, ...CENTERED },
  AnnexTitle: { name: 'Tên phụ lục', size: 14, bold: true, keepNext: true, ...CENTERED },
  AnnexReference: { name: 'Kèm theo văn bản', size: 14, italic: true, after: 240, ...CENTERED },
  Header: { name: 'header', size: 14, ...CENTERED },
  SectionEnd: { name: 'Cuối phần', exact: 20 },
} as const satisfies Record<string, Omit<ParagraphStyle, 'based'> & { based?: string }>

/** The named styles of an official document (reference/domain §3.2–3.9), by the id that paragraphs say. */
export const STYLES: Readonly<Record<StyleId, ParagraphStyle>> = STYLE_LIST

/** Points of a style's letters. */
export function sizeOf(id: StyleId): number {
  return STYLES[id].size ?? 14
}
