import { describe, expect, it } from 'vitest'
import { dispositionOf, givenFileResponse } from './file-answer'

describe('a file in an answer', () => {
  it.each([
    ['a.pdf', `filename="a.pdf"; filename*=UTF-8''a.pdf`],
    [
      'Biên bản họp Đảng.pdf',
      `filename="Bien ban hop Dang.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp%20%C4%90%E1%BA%A3ng.pdf`,
    ],
    [`a"b\\c'd(1)%41.pdf`, `filename="a_b_c'd(1)_41.pdf"; filename*=UTF-8''a%22b%5Cc%27d%281%29%2541.pdf`],
    ['日.pdf', `filename="_.pdf"; filename*=UTF-8''%E6%97%A5.pdf`],
  ])('is named by RFC 6266 and 5987: %s', (name, expected) => {
    expect(dispositionOf('attachment', name)).toBe(`attachment; ${expected}`)
  })

  it('is never run, guessed or kept by anybody on the way', () => {
    const stream = new Blob(['x']).stream()
    const { headers } = givenFileResponse({
      stream,
      bytes: 1,
      mediaType: 'application/pdf',
      name: 'a.pdf',
      use: 'attachment',
    })
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store, no-transform',
      'x-file-length': '1',
      'content-type': 'application/pdf',
    })
  })
})
