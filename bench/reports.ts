import { shoot } from './load'

type Sides = { app: { url: string }; campaign: string; cookie: string }
type Asked = { status: number; body: Record<string, unknown> }

/** Between two neighbour requests, as of a few people at work. */
const PAUSE_MS = 20
const WAIT_MS = 100

/**
 * A report of a large plan is drawn up and its files are made, while somebody else goes on asking for the first page of the
 * list: how long the making takes, and how long the neighbour waits for an answer meanwhile, beside a quiet server.
 */
export async function benchReports({ app, campaign, cookie }: Sides, size: number): Promise<void> {
  const headers = { cookie, origin: app.url, 'content-type': 'application/json' }
  const call = async (method: string, path: string, body?: object): Promise<Asked> => {
    const answer = await fetch(app.url + path, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const isJson = answer.headers.get('content-type')?.includes('json')
    return { status: answer.status, body: isJson ? JSON.parse(text) : { bytes: text.length } }
  }
  const neighbour = () =>
    shoot({ method: 'GET', url: `${app.url}/api/campaigns/${campaign}/tasks?limit=50`, headers: { cookie } })
  const beside = async (name: string, work: () => Promise<unknown>) => {
    const began = performance.now()
    const state = { ended: false }
    const done = work().finally(() => {
      state.ended = true
    })
    const waits: number[] = []
    while (!state.ended) {
      const asked = performance.now()
      await neighbour()
      waits.push(performance.now() - asked)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    await done
    print(name, size, performance.now() - began, waits)
  }
  const report = await call('POST', `/api/campaigns/${campaign}/reports`, {
    kind: 'month',
    periodStart: '2022-05-01',
    periodEnd: '2022-05-31',
    asOf: '2022-05-31',
  })
  if (report.status !== 201) throw new Error(`no report was begun: ${report.status}`)
  const path = `/api/reports/${report.body['id']}`
  const made = async (format: string) => {
    await call('POST', `${path}/made-files`, { format })
    for (;;) {
      const { body } = await call('GET', `${path}/made-files`)
      const [file] = body['items'] as { state: string }[]
      if (file?.state === 'made') return
      if (file?.state !== 'making') throw new Error(`the ${format} file was not made`)
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
    }
  }
  console.log(
    `${'report'.padEnd(17)}${['tasks', 'seconds', 'asked', 'median', 'p95', 'longest'].map((head) => head.padStart(9)).join('')}`,
  )
  for (let n = 0; n < 30; n += 1) await neighbour()
  await beside('quiet', () => new Promise((resolve) => setTimeout(resolve, 3_000)))
  await beside('read', () => call('GET', path))
  await beside('preview', () => call('GET', `${path}/pages`))
  await beside('pdf', () => made('pdf'))
  await beside('docx', () => made('docx'))
  await beside('xlsx', () => call('GET', `${path}/file?format=xlsx`))
}

function print(name: string, size: number, took: number, waits: number[]): void {
  const sorted = waits.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  const numbers = [took / 1_000, waits.length, at(0.5), at(0.95), at(1)]
  const cells = numbers.map((value, n) => value.toFixed(n === 1 ? 0 : 1).padStart(9))
  console.log(name.padEnd(17) + String(size).padStart(9) + cells.join(''))
}
