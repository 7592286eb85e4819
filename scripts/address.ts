import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const FIRST_PAGE_MS = 60_000

/** Where the server listens: this machine only, unless HOST says otherwise. */
function listeningHost(): string {
  return process.env['HOST'] || '127.0.0.1'
}

/** True when nobody listens there yet; another program's page must not be taken for ours. */
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
  for (const end = Date.now() + FIRST_PAGE_MS; Date.now() < end; await sleep(60)) {
    const answer = await fetch(`http://${near}:${port}/sign-in`).catch(() => null)
    if (answer?.status === 200) return
  }
  throw new Error('Ứng dụng không trả lời trong 60 giây.')
}
