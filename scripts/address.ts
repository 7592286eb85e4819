import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A predecessor that was asked to stop has this long to be gone. */
export const FAREWELL_MS = 8_000
const FIRST_PAGE_MS = 60_000

/** Asks again and again until the answer is yes or the time is over. */
export async function eventually(limitMs: number, ask: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + limitMs
  while (!(await ask())) {
    if (Date.now() > end) return false
    await sleep(60)
  }
  return true
}

/** Where the server listens: this machine only, unless HOST says otherwise. */
function listeningHost(): string {
  return process.env['HOST'] || '127.0.0.1'
}

/** True when nobody listens there: another program's page must not be taken for ours. */
export async function isPortFree(port: number): Promise<boolean> {
  const probe = createServer()
  return await new Promise((resolve) => {
    probe.once('error', () => resolve(false))
    probe.listen(port, listeningHost(), () => probe.close(() => resolve(true)))
  })
}

/** Waits until the sign-in page answers. */
export async function firstPage(port: number): Promise<void> {
  const host = listeningHost()
  const near = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  const isThere = await eventually(FIRST_PAGE_MS, async () => {
    const answer = await fetch(`http://${near}:${port}/sign-in`).catch(() => null)
    return answer?.status === 200
  })
  if (!isThere) throw new Error('Ứng dụng không trả lời trong 60 giây.')
}
