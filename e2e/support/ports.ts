import { createServer } from 'node:net'

/**
 * The ports from here on are not those a system gives to outgoing connections. One of those cannot be listened on
 * while a connection has it, nor for a minute after. Each worker has a hundred to look through.
 */
const PORTS = 20_000
const PORTS_EACH = 100

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.on('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/**
 * The first of a worker's ports that nothing listens on: the same for its next app, once this one is gone.
 * While no other app of the worker runs, the one above it is free too.
 */
export async function freePort(): Promise<number> {
  const first = PORTS + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) * PORTS_EACH
  for (let port = first; port < first + PORTS_EACH; port++) if (await isFree(port)) return port
  throw new Error(`no port is free from ${first} on`)
}
