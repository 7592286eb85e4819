import type { ReportSection } from '@/lib/contracts/report'
import type { ReadReport } from '@/lib/data/reports/queries'
import { type Inline, SECTION_KEYS, type SectionBlock, type SectionKey } from '@/lib/domain/report-section'
import { automaticText } from './automatic'
import { type Token, textOfTokens } from './tokens'

/** Number and title of a section on paper (issue form: I.1-I.4, II, III, IV). */
export const SECTION_TITLES: Record<SectionKey, { number: string; title: string }> = {
  direction: { number: 'I.1', title: 'Công tác chỉ đạo, triển khai' },
  overall: { number: 'I.2', title: 'Kết quả chung' },
  groups: { number: 'I.3', title: 'Kết quả theo nhóm hoạt động' },
  indicators: { number: 'I.4', title: 'Kết quả thực hiện chỉ tiêu' },
  difficulties: { number: 'II', title: 'Khó khăn, vướng mắc và nguyên nhân' },
  next: { number: 'III', title: 'Nhiệm vụ kỳ tới' },
  proposals: { number: 'IV', title: 'Đề xuất, kiến nghị' },
}

/** Every section as it stands: what somebody wrote, else what the rules write. */
export function sectionsOf({ report, figures, plan }: ReadReport, tokens: readonly Token[]): ReportSection[] {
  const textOf = textOfTokens(tokens)
  const { number, issuedOn, issuer, title, leadUnits } = plan
  const words = { number, issuedOn, issuer, title, units: leadUnits }
  return SECTION_KEYS.map((key) => {
    const own = report.sections[key]
    const blocks = own ?? automaticText(key, { figures, kind: report.kind, plan: words })
    const text = blocks.map((block) => lineOf(block, textOf)).join('\n')
    return { key, ...SECTION_TITLES[key], edited: own !== undefined, blocks, text }
  })
}

function lineOf({ kind, runs }: SectionBlock, textOf: (token: string) => string): string {
  const text = runs.map((run) => pieceOf(run, textOf)).join('')
  return kind === 'item' ? `- ${text}` : text
}

/** A piece as printed. */
export function pieceOf(run: Inline, textOf: (token: string) => string): string {
  return 'token' in run ? textOf(run.token) : run.text
}

/** The same blocks with their figures written out: what an issued report keeps. */
export function writtenOut(
  blocks: readonly SectionBlock[],
  textOf: (token: string) => string,
): SectionBlock[] {
  return blocks.map(({ kind, runs }) => ({
    kind,
    runs: runs.map(({ bold, italic, ...run }) => ({
      text: pieceOf(run as Inline, textOf),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    })),
  }))
}
