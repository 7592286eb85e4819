import type { ChildProcess } from 'node:child_process'
import { forgetPeak, measure, memoryOf, type Shot, shoot } from './load'

type Side = { url: string; child: ChildProcess; pids: () => number[] }
type Sides = { app: Side; bare: Side; campaign: string; headers: Record<string, string>; size: number }

const FORMATS = ['csv', 'xlsx'] as const
/** One at a time: the product lets two run at once, and a person exports now and then. */
const CLIENTS = 1
const NAMES = ['tasks', 'KiB', 'CPU', 'bare', 'ratio', 'median', 'p95', 'bare', 'idle MB', '+ peak', 'bare +']

/** The server's memory in MiB before a file, and how far one file lifts it: the worst of five, each after a rest. */
async function memoryOfOne({ child }: Side, shot: Shot): Promise<{ idle: number; peak: number }> {
  const pid = child.pid ?? 0
  const idle = memoryOf(pid).now
  let peak = 0
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const before = memoryOf(pid).now
    forgetPeak(pid)
    await shoot(shot)
    peak = Math.max(peak, memoryOf(pid).peak - before)
  }
  return { idle, peak }
}

/** The list as a file beside the bare server that writes the same bytes: CPU, time, and the peak of the server's memory. */
export async function benchExports({ app, bare, campaign, headers, size }: Sides): Promise<void> {
  const ours = (format: string): Shot => ({
    method: 'GET',
    url: `${app.url}/api/campaigns/${campaign}/export?format=${format}`,
    headers,
  })
  const head = (await shoot(ours('csv'))).text.split('\r\n')[0] ?? ''
  const theirs = (format: string): Shot => ({
    method: 'GET',
    url: `${bare.url}/${format}/${campaign}?${encodeURIComponent(head)}`,
  })
  console.log('export'.padEnd(16) + NAMES.map((name) => name.padStart(9)).join(''))
  for (const format of FORMATS) {
    const [one, other] = [await shoot(ours(format)), await shoot(theirs(format))]
    if (format === 'csv' && one.text !== other.text)
      throw new Error('the two servers do not return the same bytes')
    const total = size > 1_000 ? 20 : 100
    const run = async (side: Side, shot: Shot) => {
      const memory = await memoryOfOne(side, shot)
      await measure(side.pids, CLIENTS, Math.ceil(total / 2), () => shot)
      return { ...(await measure(side.pids, CLIENTS, total, () => shot)), ...memory }
    }
    const mine = await run(app, ours(format))
    const bareOnes = await run(bare, theirs(format))
    const numbers = [mine.cpu, bareOnes.cpu, mine.cpu / bareOnes.cpu, mine.median, mine.p95, bareOnes.median]
    const memory = [mine.idle, mine.peak, bareOnes.peak]
    const cells = [
      String(size),
      String(Math.round(Buffer.byteLength(one.text) / 1_024)),
      ...[...numbers, ...memory].map((value) => value.toFixed(1)),
    ]
    console.log(format.padEnd(16) + cells.map((cell) => cell.padStart(9)).join(''))
  }
}
