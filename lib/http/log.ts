import 'server-only'
import pino from 'pino'

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** The only fields a line of the log may have: no names, titles, addresses or bodies (reference/reliability §5.11). */
export type LogLine = {
  event: 'refused' | 'written' | 'exported' | 'left' | 'fault' | 'drafted' | 'schedule_paused'
  requestId: string
  method?: string
  route?: string
  status?: number
  ms?: number
  personId?: string | null
}

export function log(line: LogLine): void {
  logger.info(line)
}

/** A fault nobody foresaw, logged once at the boundary with its cause. */
export function logFault(error: unknown, requestId: string): void {
  const cause =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) }
  logger.error({ event: 'fault', requestId, ...cause })
}
