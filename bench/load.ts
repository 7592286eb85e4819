import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

/** Clock ticks of a process and what it waited for, in ms of CPU. */
export function cpuOf(pids: number[]): number {
  return pids.reduce((sum, pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      return sum + (Number(fields[11]) + Number(fields[12])) * 10
    } catch {
      return sum
    }
  }, 0)
}

/** The database's processes, found by their parent. */
export function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((one) => {
      try {
        return (
          one > 0 && Number(readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1]?.split(' ')[1]) === pid
        )
      } catch {
        return false
      }
    })
}

/** Memory of a process in MiB: now, and the most it had since `forgetPeak`. */
export function memoryOf(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024
  return { now: read('VmRSS'), peak: read('VmHWM') }
}

export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

export type Shot = { method: 'GET' | 'PUT'; url: string; headers?: Record<string, string>; body?: string }
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export function shoot({ method, url, headers = {}, body }: Shot): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = body
      ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers }
      : headers
    const out = request(url, { method, agent, headers: sent }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    out.on('error', reject)
    out.end(body)
  })
}

/** Runs `total` shots by `clients` at once; CPU per request of the watched processes, and the middle and slow times. */
export async function measure(
  pids: () => number[],
  clients: number,
  total: number,
  next: (client: number) => Shot,
  seen: (client: number, text: string) => void = () => undefined,
  meanwhile: () => Promise<void> = async () => undefined,
) {
  const watched = pids()
  const before = cpuOf(watched)
  const times: number[] = []
  let left = total
  const run = async (client: number) => {
    while (left > 0) {
      left -= 1
      await meanwhile()
      const started = performance.now()
      const { status, text } = await shoot(next(client))
      times.push(performance.now() - started)
      if (status !== 200) throw new Error(`status ${status}: ${text.slice(0, 200)}`)
      seen(client, text)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => run(client)))
  const cpu = (cpuOf(watched) - before) / total
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { cpu, median: at(0.5), p95: at(0.95) }
}
