/**
 * The policy of one answer. Next reads the nonce from the policy on the request and puts it on its scripts.
 * @param {string} nonce
 * @param {{isDev: boolean}} mode
 */
export function contentSecurityPolicy(nonce, { isDev }) {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? ` 'unsafe-eval'` : ''}`,
    isDev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
  ].join('; ')
}

const SWITCHED_OFF = [
  ...[
    'accelerometer',
    'autoplay',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
  ],
  ...['gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'usb'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'xr-spatial-tracking'],
]

/**
 * What every answer carries, errors and files included; a handler's own value of a header goes before these.
 * @param {{csp: string, requestId: string, isHttps: boolean}} answer
 * @returns {Record<string, string>}
 */
export function securityHeaders({ csp, requestId, isHttps }) {
  return {
    'content-security-policy': csp,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': SWITCHED_OFF.map((feature) => `${feature}=()`).join(', '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'x-request-id': requestId,
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  }
}

const KEPT = /^\s*(private|no-store|no-cache)\b/i

/**
 * Where an answer may be kept. Everything is somebody's own and kept nowhere, except the build's files (whose
 * names change with their content: Next's own header stands) and the fonts (whose names do not).
 * @param {string} path of the request, with or without its query
 * @param {string | undefined} own the header Next or the handler set
 * @returns {string | undefined}
 */
export function cacheControl(path, own) {
  if (path.startsWith('/_next/static/')) return own
  if (path.startsWith('/fonts/')) return 'public, max-age=604800'
  return own && KEPT.test(own) ? own : 'private, no-store'
}

const NEVER_A_CLIENTS =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-middleware-.*|x-invoke-.*|x-matched-path|x-nonce|x-request-id|content-security-policy.*)$/

/**
 * The headers of a request as the app may believe them: the address is the socket's, or the one our own proxy
 * saw (it appends to the list, so the last), and nothing Next keeps for its own use comes from outside.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {{address: string, trustProxy: boolean, host: string | undefined}} origin
 * @returns {import('node:http').IncomingHttpHeaders}
 */
export function believableHeaders(headers, { address, trustProxy, host }) {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !NEVER_A_CLIENTS.test(name)))
  const forwarded = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',') : []
  const proto = trustProxy ? headers['x-forwarded-proto'] : undefined
  const seenHost = host ?? (trustProxy ? headers['x-forwarded-host'] : undefined)
  return {
    ...kept,
    ...(seenHost ? { host: String(seenHost) } : {}),
    ...(proto ? { 'x-forwarded-proto': proto } : {}),
    'x-forwarded-for': forwarded.at(-1)?.trim() || address,
  }
}
