import type { ReportFigures } from '@/lib/domain/report-figures'
import type { ReportKind } from '@/lib/domain/report-kinds'

/** What the texts are written from. */
export type Written = { figures: ReportFigures; kind: ReportKind; plan: PlanWords }
/** `plan` = `Kế hoạch số 264/KH-STP`, as later citations name it. */
export type PlanWords = { number: string; issuedOn: string; issuer: string; title: string; units: number }
