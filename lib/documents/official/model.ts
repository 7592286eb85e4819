import type { PlainDate } from '@/lib/domain/calendar'

/**
 * An official document as Nghị định 30/2020/NĐ-CP (Phụ lục I) builds one, without a file format: what is said and what part
 * it is, never how it looks. Preview, DOCX, PDF and XLSX are drawn from this and from nothing else, so they cannot disagree.
 * All text is NFC, without line breaks; empty lists mean that the part is left out.
 */
export type OfficialDocument = {
  /** what readers and screen readers call the file */
  title: string
  letterhead: Letterhead
  /** whether the body lies across the paper, as annexes do */
  isAcross: boolean
  /** tables of the body in the letters of an annex: on a page that holds much */
  smallTables?: true
  /** `BÁO CÁO`; upper case as printed */
  typeName: string
  /** trích yếu, one or more lines as broken by hand */
  abstract: string[]
  /** Kính gửi, without the words themselves */
  addressees: string[]
  /** the last paragraph ends with `./.` */
  body: Block[]
  /** Nơi nhận, without dash and final mark; the last one is the file copy (`Lưu: VT, HCTH`) */
  recipients: string[]
  signer: Signer
  /** who signs at the left, in the place of Nơi nhận: on a paper that is sent to nobody */
  leftSigner?: Signer | undefined
  annexes: Annex[]
}

export type Letterhead = {
  /** cơ quan chủ quản trực tiếp, upper case; null where there is none */
  parentBody: string | null
  /** cơ quan ban hành, upper case */
  body: string
  /** given by Văn thư; null = not given yet and printed blank, never invented */
  number: string | null
  /** what follows the number: `/BC-STP`; null = a working paper, which has no number */
  sign: string | null
  /** `Thừa Thiên Huế, ngày 15 tháng 6 năm 2022` */
  placeAndDate: string
}

export type Signer = {
  /** quyền hạn and title in lines as printed, upper case: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC` */
  capacity: string[]
  /** full name without any title; null = left blank */
  name: string | null
}

export type Run = { text: string; bold?: boolean; italic?: boolean }

export type Block =
  /** 1 = `I. KẾT QUẢ THỰC HIỆN` (bold), 2 = `1. Kết quả chung` (bold), 3 = `a) Hoạt động chuyên môn` (upright) */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; runs: Run[] }
  /** a point of a list, drawn with its dash */
  | { kind: 'item'; runs: Run[] }
  | { kind: 'table'; table: Table }
  | { kind: 'picture'; picture: Picture }

export type Table = {
  /** what a screen reader calls it; not printed */
  name: string
  columns: Column[]
  rows: TableRow[]
}

/** `width` = share of the table's width; the shares add up to 1. */
export type Column = { title: string; width: number; align: 'left' | 'center' | 'right' }

/**
 * `group` = a bold line over the whole width, whose cells are the number and the title (the rest empty); `total` = a bold line
 * of sums over the rows since the last group, or over all rows where there is no group.
 */
export type TableRow = { kind: 'row' | 'group' | 'total'; cells: Cell[] }

/** What is printed, and the value behind it for a spreadsheet. `sum` = the total of the column's numbers above. */
export type Cell = {
  text: string
  value?: { number: number } | { day: PlainDate } | { percent: number } | { sum: number }
}

/** PNG; sizes in millimetres. */
export type Picture = {
  png: Uint8Array
  width: number
  height: number
  /** what it shows, for whoever does not see it */
  description: string
  /** printed below it and on its page: `Hình 1. …`; null = none */
  caption: string | null
}

export type Annex = {
  /** `I`, `II`; null where it is the only one */
  number: string | null
  /** upper case */
  title: string
  /** `(Kèm theo Báo cáo số …)` */
  reference: string
  blocks: Block[]
}
