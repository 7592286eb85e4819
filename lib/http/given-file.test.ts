import { describe, expect, it } from 'vitest'
import { givenFileResponse } from './given-file'

describe('a file in an answer', () => {
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
