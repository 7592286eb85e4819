import type { Annex, Letterhead } from './model'

/** Fixed words and marks of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I), the same in every file format. */
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
export const RECIPIENTS = 'Nơi nhận:'
export const ADDRESSED_TO = 'Kính gửi:'
/** Before each entry of a list. */
export const DASH = '- '
/** Room for a number written by hand. */
const NO_NUMBER = '       '

/** `Số: 05/BC-STP`; a number that Văn thư has not given yet stays blank. A paper without a number has none of this. */
export function numberLine({ number, sign }: Letterhead): string {
  return sign === null ? '' : `Số: ${number ?? NO_NUMBER}${sign}`
}

/** One addressee on the line of the words; two or more on lines of their own with dash, `;` and a last `.`. */
export function addressLines(addressees: readonly string[]): string[] {
  if (addressees.length < 2) return addressees.map((addressee) => `${ADDRESSED_TO} ${addressee}`)
  return [ADDRESSED_TO, ...dashed(addressees)]
}

/** The lines below `Nơi nhận:`. */
export function recipientLines(recipients: readonly string[]): string[] {
  return dashed(recipients)
}

/** `Phụ lục I`; the only annex has no number. */
export function annexHead({ number }: Annex): string {
  return number === null ? 'Phụ lục' : `Phụ lục ${number}`
}

/** Entries of a list each end with a semicolon, the last one with a full stop. */
export function listed(entries: readonly string[]): string[] {
  return entries.map((entry, index) => `${entry}${index === entries.length - 1 ? '.' : ';'}`)
}

function dashed(lines: readonly string[]): string[] {
  return listed(lines).map((line) => `${DASH}${line}`)
}
