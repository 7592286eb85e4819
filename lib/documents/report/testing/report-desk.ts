import type { Report } from '@/lib/contracts/report'
import type { Context } from '@/lib/data/context'
import { beginReport, freeze, issue } from '@/lib/documents/report/service'
import { plainDate } from '@/lib/domain/calendar'
import type { ReportKind } from '@/lib/domain/report-kinds'

export const days = (periodStart: string, periodEnd: string, asOf: string) => ({
  periodStart: plainDate(periodStart),
  periodEnd: plainDate(periodEnd),
  asOf: plainDate(asOf),
})
type Wanted = { kind: ReportKind } & ReturnType<typeof days>
export const MAY: Wanted = { kind: 'month', ...days('2022-05-01', '2022-05-31', '2022-05-31') }

type World = { campaignId: string; later: (person: string) => Promise<Context> }
export type ReportDesk = ReturnType<typeof reportDesk>

/** Where the reports of a trial are begun and issued. */
export function reportDesk(world: World) {
  const begin = async (person = 'giamdoc', input = MAY) =>
    beginReport(await world.later(person), world.campaignId, input)
  /** Frozen by the director, issued by the leader. */
  const issued = async (number: string, report?: Report): Promise<Report> => {
    const draft = report ?? (await begin())
    const frozen = await freeze(await world.later('giamdoc'), draft.id, draft.version)
    return issue(await world.later('lanhdao'), draft.id, {
      version: frozen.version,
      number,
      issuedOn: plainDate('2022-06-15'),
    })
  }
  return { begin, issued }
}
