import 'server-only'
import { sweepAll } from '@/lib/data/housekeeping'
import { logFault } from './log'

const EVERY_MS = 6 * 3_600_000

/** Tidies up once the server runs, and again every six hours; what could not be removed waits for the next time. */
export function watchHousekeeping(): void {
  const turn = () => void sweepAll().catch((fault) => logFault(fault, 'housekeeping'))
  turn()
  // Keeps no process alive.
  setInterval(turn, EVERY_MS).unref()
}
