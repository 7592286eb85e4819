import { describe, expect, it } from 'vitest'
import { uiFilePart, uiFileSize } from './file-size'

describe('the size of a file', () => {
  it.each([
    [1, '1 KB'],
    [421_888, '412 KB'],
    [1_048_575, '1.024 KB'],
    [1_048_576, '1 MB'],
    [2_202_010, '2,1 MB'],
    [26_214_400, '25 MB'],
  ])('of %d bytes reads %s', (bytes, text) => {
    expect(uiFileSize(bytes)).toBe(text)
  })
  it('keeps the unit of the whole while a part of it is sent', () => {
    expect(uiFilePart(1_468_006, 2_202_010)).toBe('1,4')
    expect(uiFilePart(0, 2_202_010)).toBe('0')
    expect(uiFilePart(102_400, 421_888)).toBe('100')
    expect(uiFilePart(1_468_006, 2_202_010, 'en')).toBe('1.4')
  })
})
