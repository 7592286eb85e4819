import type { PlainDate } from '@/lib/domain/calendar'
import type { ReportKind } from '@/lib/domain/report-kinds'
import { nameOfPeriod, type Period, type PeriodName } from '@/lib/domain/report-period'
import type { Inline, SectionBlock } from '@/lib/domain/report-section'
import { documentDate } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'

/** A count in official prose: a zero before 1 to 9 (reference/domain §4.1), thousands with a point. */
export function countWord(n: number): string {
  return n > 0 && n < 10 ? `0${n}` : uiNumber(n)
}

/** `hết ngày 15/6/2022` */
export function dayWords(on: PlainDate): string {
  return `ngày ${documentDate(on)}`
}

/** One joined by `;` from parts, ended by a point; nothing of nothing. */
export function sentence(parts: readonly string[]): string {
  return parts.length > 0 ? `${parts.join('; ')}.` : ''
}

/** The first letter in upper case, as a sentence begins. */
export function begun(text: string): string {
  const [first = '', ...rest] = [...text]
  return first.toLocaleUpperCase('vi') + rest.join('')
}

/** The first letter in lower case, as within a sentence. */
export function lowered(text: string): string {
  const [first = '', ...rest] = [...text]
  return first.toLocaleLowerCase('vi') + rest.join('')
}

/** Text of people inside a sentence: without the mark it ends with. */
export function inside(text: string): string {
  return text.trim().replace(/[.;,:\s]+$/u, '')
}

const ROMAN = ['', 'I', 'II', 'III', 'IV']

function named({ kind, year, ordinal }: PeriodName, { start, end }: Period): string {
  switch (kind) {
    case 'week':
      return `tuần từ ${dayWords(start)} đến ${dayWords(end)}`
    case 'month':
      return `tháng ${ordinal <= 2 ? `0${ordinal}` : ordinal} năm ${year}`
    case 'quarter':
      return `quý ${ROMAN[ordinal]} năm ${year}`
    case 'half_year':
      return `6 tháng đầu năm ${year}`
    case 'nine_months':
      return `9 tháng đầu năm ${year}`
    case 'year':
      return `năm ${year}`
  }
}

/** What a period is called in a sentence: `quý II năm 2022`; one without a name by its days. */
export function periodWords(kind: ReportKind, period: Period): string {
  const name = nameOfPeriod(kind, period)
  return name ? named(name, period) : `từ ${dayWords(period.start)} đến ${dayWords(period.end)}`
}

/** What a report says of its period: the result of a span, of the middle or of the whole. */
export function subjectWords(kind: ReportKind, period: Period): string {
  if (kind === 'interim') return 'Sơ kết'
  if (kind === 'final') return 'Tổng kết'
  return `Kết quả ${periodWords(kind, period)}`
}

/** Text with figures: `{key}` stands for a live one. Doubled braces do not occur in official prose. */
export function runs(text: string): Inline[] {
  return text
    .split(/(\{[\w.:-]+\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{[\w.:-]+\}$/u.test(piece) ? { token: piece.slice(1, -1) } : { text: piece }))
}

export function paragraph(text: string): SectionBlock {
  return { kind: 'paragraph', runs: runs(text) }
}

/** What people wrote holds no figures, also where it has braces. */
export function plainItem(text: string): SectionBlock {
  return { kind: 'item', runs: [{ text }] }
}

export function item(text: string): SectionBlock {
  return { kind: 'item', runs: runs(text) }
}

/** Points of a list: `;` between them and a point at the end. */
export function items(texts: readonly string[]): SectionBlock[] {
  return texts.map((text, n) => plainItem(`${inside(text)}${n === texts.length - 1 ? '.' : ';'}`))
}
