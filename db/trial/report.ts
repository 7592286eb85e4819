import type { Tx } from '@/db/client'
import { setMoment, type WriteContext } from '@/lib/data/context'
import { findViewerByEmail } from '@/lib/data/people/queries'
import { createReport, freezeReport } from '@/lib/data/reports/commands'
import { issueReport } from '@/lib/data/reports/issue'
import { issuedParts } from '@/lib/documents/report/issued'
import { plainDate, vietnamDay } from '@/lib/domain/calendar'

/** When the trial's report was issued: what was recorded before it stands in it, what came later is compared with it. */
export const REPORT_ISSUED_AT = '2022-06-02T09:15:00+07:00'
/** Simulated, as the updates are: a number such as Văn thư gives. */
const NUMBER = '57'

/** The report of May with figures up to the 31st: written and frozen by the director, issued by the leader the next morning. */
export async function issueTrialReport(tx: Tx, campaignId: string): Promise<void> {
  const writing = await contextOf(tx, 'giamdoc@tgpl.example', '2022-06-01T08:20:00+07:00')
  const id = await createReport(writing, campaignId, {
    kind: 'month',
    periodStart: plainDate('2022-05-01'),
    periodEnd: plainDate('2022-05-31'),
    asOf: plainDate('2022-05-31'),
  })
  await freezeReport(await contextOf(tx, 'giamdoc@tgpl.example', '2022-06-01T15:40:00+07:00'), id, 1)
  const issuing = await contextOf(tx, 'lanhdao@tgpl.example', REPORT_ISSUED_AT)
  const input = { version: 2, number: NUMBER, issuedOn: plainDate(vietnamDay(REPORT_ISSUED_AT)) }
  await issueReport(issuing, id, input, issuedParts)
}

async function contextOf(tx: Tx, email: string, at: string): Promise<WriteContext> {
  const viewer = await findViewerByEmail(email, vietnamDay(at), tx)
  if (!viewer) throw new Error(`unknown person in the trial: ${email}`)
  const now = new Date(at).toISOString()
  await setMoment(tx, now)
  return { tx, viewer, now, today: vietnamDay(now), requestId: `trial ${at}` }
}
