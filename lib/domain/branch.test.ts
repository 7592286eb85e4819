import { describe, expect, test } from 'vitest'
import { branchParam, openingBranch, viewedBranch } from './branch'
import { ROLES } from './policy'

const units = [{ key: 'tt-tgpl' }, { key: 'van-phong-so' }]
const unit = { key: 'tt-tgpl' }

describe('the branch a page shows', () => {
  test('is the own one for a manager only', () => {
    const opening = ROLES.map((role) => [role, openingBranch({ role, unit })])
    expect(Object.fromEntries(opening)).toEqual({
      admin: null,
      leader: null,
      manager: 'tt-tgpl',
      staff: null,
      viewer: null,
    })
  })

  test.each([
    [null, 'tt-tgpl', 'tt-tgpl'],
    ['all', 'tt-tgpl', null],
    ['van-phong-so', 'tt-tgpl', 'van-phong-so'],
    ['nobody', 'tt-tgpl', 'tt-tgpl'],
    ['', 'tt-tgpl', 'tt-tgpl'],
    [null, null, null],
    ['tt-tgpl', null, 'tt-tgpl'],
    ['nobody', null, null],
  ])('of the address %s, opening on %s, is %s', (text, opening, branch) => {
    expect(viewedBranch(text, opening, units)).toBe(branch)
  })

  test.each([null, 'tt-tgpl'])('opening on %s, comes back from the address it was written to', (opening) => {
    for (const branch of [null, 'tt-tgpl', 'van-phong-so'])
      expect(viewedBranch(branchParam(branch, opening), opening, units)).toBe(branch)
  })
})
