import 'server-only'
import { readClock } from '@/lib/data/clock'
import { keepRunning } from '@/lib/data/reports/schedule-runner'
import { runDueSchedules } from '@/lib/data/reports/schedule-runs'
import { log, logFault } from './log'

/**
 * Makes the drafts that are due as long as this server runs, on the product's clock (a pinned day stays that day), and logs
 * what it made. It stops when the server is told to: what is half made then is rolled back and made by who comes next.
 */
export function watchSchedules(): void {
  const look = async () => {
    const moment = await readClock()
    const { results, faults, nextAt } = await runDueSchedules(moment)
    for (const { requestId, ownerId, ...result } of results)
      log({ event: 'reportId' in result ? 'drafted' : 'schedule_paused', requestId, personId: ownerId })
    for (const fault of faults) logFault(fault, 'report-schedules')
    return { now: moment.now, nextAt }
  }
  const stop = keepRunning(look, (fault) => logFault(fault, 'report-schedules'))
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stop)
}
