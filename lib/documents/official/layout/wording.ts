/** Words that Nghị định 30/2020/NĐ-CP prescribes letter by letter; the rest of a document is in its model. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
export const ADDRESSED_TO = 'Kính gửi:'
export const RECIPIENTS = 'Nơi nhận:'
export const DASH = '- '
const NUMBER = 'Số:'
const ANNEX = 'Phụ lục'

/** `Số: 05/BC-STP`; without a number the room that Văn thư fills in by hand. */
export function numberLine(number: string | null, sign: string): string {
  return `${NUMBER}${number === null ? ' '.repeat(8) : ` ${number}`}${sign}`
}

/** `Phụ lục II`; the only one has no numeral. */
export function annexName(number: string | null): string {
  return number === null ? ANNEX : `${ANNEX} ${number}`
}

/** Entries of a list each end with a semicolon, the last one with a full stop. */
export function listed(entries: readonly string[]): string[] {
  return entries.map((entry, index) => `${entry}${index === entries.length - 1 ? '.' : ';'}`)
}
