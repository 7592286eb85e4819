import { describe, expect, test } from 'vitest'
import { refuseOtherSites, requireSameOrigin } from './same-origin'

const HOST = { host: 'chang-duong.example:3000' }
const OWN = 'http://chang-duong.example:3000'

describe('a write comes from our own page', () => {
  test.each<[string, Record<string, string>, 'taken' | 'refused']>([
    ['from our page', { 'sec-fetch-site': 'same-origin', origin: OWN }, 'taken'],
    ['from a browser that sends no Sec-Fetch-Site', { origin: OWN }, 'taken'],
    ['from a browser that sends no Origin', { 'sec-fetch-site': 'same-origin' }, 'taken'],
    ['from nowhere', {}, 'refused'],
    ['from another site', { 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' }, 'refused'],
    ['from a sibling of the domain', { 'sec-fetch-site': 'same-site' }, 'refused'],
    ['typed into the address', { 'sec-fetch-site': 'none' }, 'refused'],
    ['with an honest Origin and a foreign site', { 'sec-fetch-site': 'cross-site', origin: OWN }, 'refused'],
    [
      'with a foreign Origin and an honest site',
      { 'sec-fetch-site': 'same-origin', origin: 'http://evil.example' },
      'refused',
    ],
    ['from another port', { origin: 'http://chang-duong.example:3001' }, 'refused'],
    ['from a page without an origin', { origin: 'null' }, 'refused'],
  ])('%s: %o is %s', (_, headers, verdict) => {
    const ask = () => requireSameOrigin(new Headers({ ...HOST, ...headers }))
    if (verdict === 'taken') expect(ask).not.toThrow()
    else expect(ask).toThrowError(expect.objectContaining({ code: 'cross_site' }))
  })

  test('a door with its own token takes a program that says nothing, and no foreign page', () => {
    expect(() => refuseOtherSites(new Headers(HOST))).not.toThrow()
    expect(() => refuseOtherSites(new Headers({ ...HOST, 'sec-fetch-site': 'cross-site' }))).toThrow()
  })
})
