import { type CDPSession, chromium, type Page } from '@playwright/test'
import { chromiumPath } from '@/scripts/chromium.mjs'

type Place = { url: string; campaign: string; cookie: string; size: number }

/** px a frame: a quick wheel, 6,000 px a second at 60 frames; and the bar pulled, 24,000 px or some 300 rows a second. */
const WHEEL = 100
const PULL = 400
/** Frames without movement after which nothing more is to come. */
const STILL = 90
const SHORT = 600
const ALL = 100_000
const FRAME_MS = 1_000 / 60
const NAMES = ['frames', 'median', 'p95', 'p99', 'max', 'late %', 'main', 'rows']

type Steps = { step: number; still: number; most: number }
type Scrolled = { gaps: number[]; rows: number }

/** Scrolls the window until it stands still, at most so many frames; ms from frame to frame, and the most rows in the page at a time. */
async function scrollPage({ step, still, most }: Steps): Promise<Scrolled> {
  const gaps: number[] = []
  let [last, stood, rows] = [0, 0, 0]
  while (stood <= still && gaps.length < most) {
    // It runs in the page, where a function of its own would call what the compiler leaves here.
    const now = await new Promise<number>(requestAnimationFrame)
    if (last > 0) gaps.push(now - last)
    last = now
    const before = window.scrollY
    window.scrollBy(0, step)
    stood = step !== 0 && window.scrollY === before ? stood + 1 : 0
    if (gaps.length % 20 === 0) rows = Math.max(rows, document.querySelectorAll('tr[data-row]').length)
  }
  return { gaps: stood > still ? gaps.slice(0, -still) : gaps, rows }
}

/** Seconds the page's main thread has worked so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

type Seen = { page: Page; session: CDPSession; size: number }

async function pass({ page, session, size }: Seen, name: string, step: number, most: number): Promise<void> {
  const before = await workOf(session)
  const { gaps, rows } = await page.evaluate(scrollPage, { step, still: STILL, most })
  const work = ((await workOf(session)) - before) * 1_000
  gaps.sort((a, b) => a - b)
  const at = (share: number) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))] ?? 0
  const late = gaps.filter((gap) => gap > FRAME_MS * 1.5).length / gaps.length
  const times = [at(0.5), at(0.95), at(0.99), at(1), late * 100, work / gaps.length]
  const cells = [String(gaps.length), ...times.map((value) => value.toFixed(1)), String(rows)]
  console.log(name.padEnd(18) + String(size).padStart(7) + cells.map((cell) => cell.padStart(8)).join(''))
}

/** Frame times of the task table in a browser: at rest, turned by the wheel, pulled to its end while the pages arrive, and back. */
export async function benchScroll({ url, campaign, cookie, size }: Place): Promise<void> {
  const path = chromiumPath()
  const browser = await chromium.launch(path ? { executablePath: path } : {})
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } })
  const cookies = [...cookie.split('; '), `chang-duong.campaign=${campaign}`].map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return { name, value: value.join('='), url }
  })
  await context.addCookies(cookies)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto('/tasks?groupBy=group', { waitUntil: 'networkidle' })
  console.log('scrolling'.padEnd(18) + 'tasks'.padStart(7) + NAMES.map((name) => name.padStart(8)).join(''))
  const seen = { page, session, size }
  // What the machine does by itself, beside which the others are read.
  await pass(seen, 'at rest', 0, SHORT)
  await pass(seen, 'wheel', WHEEL, SHORT)
  await pass(seen, 'pulled, arriving', PULL, ALL)
  await pass(seen, 'pulled back', -PULL, ALL)
  await pass(seen, 'wheel again', WHEEL, SHORT)
  await browser.close()
}
