import type { PlanFacts } from '@/lib/data/reports/queries'
import type { StoredReport } from '@/lib/data/reports/stored'
import { documentDate, documentDateLong } from '@/lib/format/date'
import { inside, periodWords, subjectWords } from './words'

type Asked = Pick<StoredReport, 'kind' | 'periodStart' | 'periodEnd' | 'asOf' | 'heading'>

/** `Sở Tư pháp` of `SỞ TƯ PHÁP`: how the body is called in a sentence; the plan's issuer where it is the same one. */
function bodyInWords(body: string, issuer: string): string {
  const known = issuer.toLocaleUpperCase('vi')
  if (known === body) return issuer
  if (known.startsWith(`${body} `)) return issuer.slice(0, body.length)
  const [first = '', ...rest] = [...body.toLocaleLowerCase('vi')]
  return first.toLocaleUpperCase('vi') + rest.join('')
}

/** The plan's subject: its title without the word that names its kind. */
function subjectOf(title: string): string {
  return inside(title.replace(/^Kế hoạch\s+/u, ''))
}

/** Trích yếu, opening and closing as the rules write them. */
export function wordsByRule({ kind, periodStart, periodEnd, asOf, heading }: Asked, plan: PlanFacts) {
  const period = { start: periodStart, end: periodEnd }
  const subject = subjectWords(kind, period)
  const cited = `Kế hoạch số ${plan.number}`
  const body = bodyInWords(heading.body, plan.issuer)
  const what =
    kind === 'interim' || kind === 'final'
      ? subject.toLocaleLowerCase('vi')
      : `kết quả ${periodWords(kind, period)}`
  return {
    abstract: `${subject} thực hiện ${cited} về ${subjectOf(plan.title)}`,
    opening: `Thực hiện ${cited} ${documentDateLong(plan.issuedOn)} của ${plan.issuer} về ${subjectOf(plan.title)}, ${body} báo cáo ${what} (số liệu tính đến hết ngày ${documentDate(asOf)}) như sau:`,
    closing: `Trên đây là báo cáo ${what} thực hiện ${cited}.`,
  }
}
