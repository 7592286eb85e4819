import { fork } from 'node:child_process'
import path from 'node:path'
import { carryOut, type Made, type Order, rowsOf } from './order'

/** What has more rows is made in a process of its own: here it would keep everybody waiting. */
const LARGE_ROWS = 400
const ENTRY = ['lib', 'documents', 'official', 'workshop', 'entry.ts']

type Told = { percent: number } | { made: unknown } | { fault: string }
type Options = { signal?: AbortSignal; tell?: (percent: number) => void }

/** The order that runs and those that wait: one at a time, so that a core is left for the others. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Makes what was ordered while the server goes on answering. A large order waits its turn and runs in a process of its own,
 * which ends with the signal. Errors: the signal's reason, or what went wrong in the making.
 */
export function make<O extends Order>(order: O, { signal, tell }: Options = {}): Promise<Made<O>> {
  if (rowsOf(order.document) <= LARGE_ROWS) return carryOut(order, tell)
  const turn = last.then(() => inOwnProcess(order, { ...(signal && { signal }), ...(tell && { tell }) }))
  last = turn.catch(() => undefined)
  return turn as Promise<Made<O>>
}

function inOwnProcess(order: Order, { signal, tell }: Options): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const child = fork(path.join(/* turbopackIgnore: true */ process.cwd(), ...ENTRY), {
      execArgv: ['--conditions=react-server', '--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const stop = () => child.kill('SIGKILL')
    signal?.addEventListener('abort', stop, { once: true })
    child.on('message', (told: Told) => {
      if ('percent' in told) tell?.(told.percent)
      else if ('made' in told) resolve(told.made)
      else reject(new Error(told.fault))
    })
    child.once('error', reject)
    child.once('exit', (code, killed) => {
      signal?.removeEventListener('abort', stop)
      // Settled already where it handed something over.
      reject(signal?.aborted ? signal.reason : new Error(`the workshop ended with ${code ?? killed}`))
    })
    child.send(order)
  })
}
