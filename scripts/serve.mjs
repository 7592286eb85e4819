import { randomBytes, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import path from 'node:path'
import next from 'next'
import sirv from 'sirv'
import {
  believableHeaders,
  cacheControl,
  contentSecurityPolicy,
  securityHeaders,
} from '../lib/http/security-headers.mjs'
import { DIST } from './build.mjs'
import { portTaken, settingsFault } from './settings.mjs'

const LONGEST_DRAIN_MS = 25_000
/** A form is here at once; 25 MB over a phone's line take minutes. */
const LONGEST_BODY_MS = 30_000
const LONGEST_UPLOAD_MS = 300_000
const TAKES_FILES = /^\/api\/tasks\/[^/?]+\/evidence$/

const isDev = process.argv.includes('--dev')
const port = Number(process.env['PORT'] || 3000)
const hostname = process.env['HOST'] || '127.0.0.1'
const publicUrl = process.env['AUTH_URL'] ? new URL(process.env['AUTH_URL']) : null
const trustProxy = process.env['TRUST_PROXY'] === '1'
const isHttps = publicUrl?.protocol === 'https:'

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

const fault = settingsFault(process.env)
if (fault) refuse(fault)

const server = createServer({
  headersTimeout: 15_000,
  requestTimeout: LONGEST_UPLOAD_MS,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
})
// In production Next gets a server nobody reaches, so that no upgrade request ever arrives at it.
const app = next({ dev: isDev, hostname, port, httpServer: isDev ? server : createServer() })
await app.prepare()
const handle = app.getRequestHandler()

const CHUNKS = '/_next/static/'
/** @param {import('node:http').IncomingMessage} _request @param {import('node:http').ServerResponse} response */
const onNoMatch = (_request, response) =>
  response.writeHead(404, { 'cache-control': 'private, no-store' }).end()
const ofTheBuild = { brotli: true, gzip: true, immutable: true, maxAge: 31_536_000, onNoMatch }
const pack = isDev ? null : sirv(path.join(DIST, 'static'), ofTheBuild)

/**
 * What the build wrote goes out as the build packed it: through Next each of the forty files of a first visit would be
 * packed anew for each visitor.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const url = request.url ?? '/'
  if (!pack || !url.startsWith(CHUNKS) || !READS.has(request.method ?? ''))
    return await handle(request, response)
  // Nobody asks for a part of a file that is sent packed.
  delete request.headers.range
  request.url = url.slice(CHUNKS.length - 1)
  pack(request, response)
}
const READS = new Set(['GET', 'HEAD'])

/** @type {Set<import('node:http').ServerResponse>} */
const open = new Set()
let isStopping = false

function answerHeaders() {
  const nonce = randomBytes(16).toString('base64url')
  const csp = contentSecurityPolicy(nonce, { isDev })
  const requestId = randomUUID()
  return { nonce, csp, requestId, headers: securityHeaders({ csp, requestId, isHttps }) }
}

/**
 * Fills in the headers at the last moment: set earlier, Next would drop a handler's own in their favour.
 * @param {import('node:http').ServerResponse} response
 * @param {string} address
 * @param {Record<string, string>} headers
 */
function completeHeaders(response, address, headers) {
  const writeHead = response.writeHead.bind(response)
  /** @param {any[]} args */
  const completed = (...args) => {
    if (response.headersSent) return response
    const own = response.getHeader('cache-control')
    const cache = cacheControl(address, own === undefined ? undefined : String(own))
    if (cache !== undefined) response.setHeader('cache-control', cache)
    // Next drops the length that a handler states; a file goes out as it is, so its length is known.
    const length = response.getHeader('x-file-length')
    response.removeHeader('x-file-length')
    if (length !== undefined) response.setHeader('content-length', length)
    for (const [name, value] of Object.entries(headers))
      if (!response.hasHeader(name)) response.setHeader(name, value)
    if (isStopping) response.setHeader('connection', 'close')
    return Reflect.apply(writeHead, response, args)
  }
  response.writeHead = completed
}

/**
 * Cuts off a body that trickles in; the server's own limit is the one of uploads.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function limitBody(request, response) {
  if (TAKES_FILES.test(request.url ?? '')) return
  const timer = setTimeout(() => {
    if (!request.complete) refuseConnection(request.socket, '408 Request Timeout')
  }, LONGEST_BODY_MS)
  request.once('end', () => clearTimeout(timer))
  response.once('close', () => clearTimeout(timer))
}

server.on('request', async (request, response) => {
  const address = request.url ?? '/'
  limitBody(request, response)
  const { nonce, csp, requestId, headers } = answerHeaders()
  completeHeaders(response, address, headers)
  open.add(response)
  response.on('close', () => open.delete(response))
  if (request.method === 'TRACE') {
    response.writeHead(405).end()
    return
  }
  // A whole address, as one writes to a proxy; this is none.
  if (!address.startsWith('/')) {
    response.writeHead(400).end()
    return
  }
  request.headers = {
    ...believableHeaders(request.headers, {
      address: request.socket.remoteAddress ?? 'unknown',
      trustProxy,
      host: publicUrl?.host,
    }),
    'x-nonce': nonce,
    'content-security-policy': csp,
    'x-request-id': requestId,
  }
  // A stream of events must leave at once; Next's compression would hold it back.
  if (address === '/api/events' || request.headers.accept === 'text/event-stream')
    delete request.headers['accept-encoding']
  try {
    await answer(request, response)
  } catch (error) {
    console.error(
      JSON.stringify({ level: 'error', event: 'request_failed', requestId, message: String(error) }),
    )
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  }
})

/**
 * @param {import('node:stream').Duplex} socket
 * @param {string} status
 */
function refuseConnection(socket, status) {
  const lines = Object.entries({
    ...answerHeaders().headers,
    'cache-control': 'private, no-store',
    connection: 'close',
  })
  socket.end(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
}
server.on('connect', (_request, socket) => refuseConnection(socket, '405 Method Not Allowed'))
server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) => {
  if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT') refuseConnection(socket, '408 Request Timeout')
  else if (error.code === 'HPE_HEADER_OVERFLOW')
    refuseConnection(socket, '431 Request Header Fields Too Large')
  else refuseConnection(socket, '400 Bad Request')
})

async function stop() {
  if (isStopping) return
  isStopping = true
  const closed = new Promise((resolve) => server.close(resolve))
  for (const response of open)
    if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.destroy()
  const sweep = setInterval(() => server.closeIdleConnections(), 100)
  const deadline = setTimeout(() => server.closeAllConnections(), LONGEST_DRAIN_MS)
  await closed
  clearInterval(sweep)
  clearTimeout(deadline)
  await app.close()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(signal, stop)

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
  refuse(error.code === 'EADDRINUSE' ? portTaken(port) : `Không mở được cổng ${port}: ${error.message}`),
)
server.listen(port, hostname)
