import postgres from 'postgres'
import { databaseUrl } from '@/lib/env'

export type Listening = { close: () => void }

/**
 * Listens on a channel by a connection of its own, kept open and opened again after every loss. `onListening` is called
 * each time it begins: what was told before is not told again, so it means "something may have been missed".
 */
export function listen(
  channel: string,
  { onTold, onListening }: { onTold: (payload: string) => void; onListening: () => void },
): Listening {
  const sql = postgres(databaseUrl(), {
    max: 1,
    connect_timeout: 5,
    backoff: (tries) => Math.min(2, 0.1 * 2 ** tries) * (0.5 + Math.random() / 2),
    onnotice: () => undefined,
    connection: { application_name: 'chang-duong-events' },
  })
  // A refused first try is tried again by the driver, like a lost connection.
  sql.listen(channel, onTold, onListening).catch(() => undefined)
  return { close: () => void sql.end({ timeout: 0 }).catch(() => undefined) }
}
