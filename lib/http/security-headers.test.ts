import { describe, expect, it } from 'vitest'
import {
  believableHeaders,
  cacheControl,
  contentSecurityPolicy,
  securityHeaders,
} from './security-headers.mjs'

describe('the content security policy', () => {
  it('lets nothing in but our own files and the scripts of this answer', () => {
    expect(contentSecurityPolicy('abc', { isDev: false }).split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'nonce-abc' 'strict-dynamic'",
      "style-src 'self' 'nonce-abc'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
    ])
  })

  it('allows evaluation and the reload socket in development alone', () => {
    const policy = contentSecurityPolicy('abc', { isDev: true })
    expect(policy).toContain("'unsafe-eval'")
    expect(policy).toContain("connect-src 'self' ws:")
  })
})

describe('the headers of every answer', () => {
  const plain = securityHeaders({ csp: 'p', requestId: 'r', isHttps: false })

  it('forbid sniffing, framing, referrers to others and every browser feature', () => {
    expect(plain).toMatchObject({
      'content-security-policy': 'p',
      'x-request-id': 'r',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(plain['permissions-policy']?.split(', ').every((feature) => feature.endsWith('=()'))).toBe(true)
  })

  it('insist on https only where the product is reached by it', () => {
    expect(plain).not.toHaveProperty('strict-transport-security')
    expect(securityHeaders({ csp: 'p', requestId: 'r', isHttps: true })).toHaveProperty(
      'strict-transport-security',
    )
  })
})

describe('where an answer may be kept', () => {
  it.each([
    ['/tasks', undefined, 'private, no-store'],
    ['/tasks', 's-maxage=31536000', 'private, no-store'],
    ['/api/session', 'public, max-age=60', 'private, no-store'],
    ['/api/reports/1/file', 'private, max-age=5', 'private, max-age=5'],
    ['/api/events', 'no-cache, no-transform', 'no-cache, no-transform'],
    ['/fonts/be-vietnam-pro.woff2', undefined, 'public, max-age=604800'],
    ['/_next/static/chunk.js', 'public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
    ['/_next/static/chunk.js', undefined, undefined],
    ['/_next/data/x.json', 'public', 'private, no-store'],
  ])('%s with %s: %s', (path, own, kept) => {
    expect(cacheControl(path, own)).toBe(kept)
  })
})

describe('what a request says of itself', () => {
  const from = { address: '10.0.0.9', trustProxy: false, host: undefined }
  const forged = {
    host: 'app.example',
    cookie: 'a=1',
    forwarded: 'for=1.2.3.4',
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-real-ip': '1.2.3.4',
    'x-middleware-subrequest': 'middleware',
    'x-request-id': 'mine',
    'x-nonce': 'mine',
    'content-security-policy-report-only': "script-src 'nonce-mine'",
  }

  it('is not believed about its address, host, nonce or request id', () => {
    expect(believableHeaders(forged, from)).toEqual({
      host: 'app.example',
      cookie: 'a=1',
      'x-forwarded-for': '10.0.0.9',
    })
  })

  it('is believed of the address the trusted proxy saw, which it wrote last', () => {
    const seen = { ...forged, 'x-forwarded-for': '1.2.3.4, 198.51.100.7' }
    expect(believableHeaders(seen, { ...from, trustProxy: true })).toEqual({
      host: 'evil.example',
      cookie: 'a=1',
      'x-forwarded-for': '198.51.100.7',
      'x-forwarded-proto': 'https',
    })
  })

  it('is put to the configured host whatever it names', () => {
    const configured = { ...from, trustProxy: true, host: 'changduong.example' }
    expect(believableHeaders(forged, configured).host).toBe('changduong.example')
  })
})
