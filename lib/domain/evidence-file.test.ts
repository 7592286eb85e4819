import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, extensionOf, nameRefusal, sizeRefusal, withExtension } from './evidence-file'

describe('a name somebody gave to a file', () => {
  it.each([
    ['biên bản.pdf', 'biên bản.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\an\\dự toán.xlsx', 'dự toán.xlsx'],
    ['a\u202efdp.exe', 'afdp.exe'],
    ['ảnh\r\nSet-Cookie: x.jpg', 'ảnhSet-Cookie_ x.jpg'],
    ['a\u0000b.png', 'ab.png'],
    ['\u200btàng hình\ufeff.pdf', 'tàng hình.pdf'],
    ['bie\u0302n ba\u0309n.pdf', 'biên bản.pdf'],
    ['báo cáo "1".docx', 'báo cáo _1_.docx'],
    ['  nhiều   khoảng  .pdf', 'nhiều khoảng.pdf'],
    ['..', 'tep'],
    ['', 'tep'],
    ['.pdf', 'pdf'],
    ['ketthuc.pdf...', 'ketthuc.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept)
  })

  it('gets its end from the type the device gives, where it has none', () => {
    expect(withExtension('1000012345', 'image/jpeg')).toBe('1000012345.jpg')
    expect(withExtension('ảnh.png', 'image/jpeg')).toBe('ảnh.png')
    expect(withExtension('1000012345', '')).toBe('1000012345')
  })

  it('of 300 characters is cut to 120 and keeps its extension', () => {
    const kept = cleanFileName(`${'ế'.repeat(300)}.docx`)
    expect([...kept]).toHaveLength(120)
    expect(kept.endsWith('ế.docx')).toBe(true)
  })

  it('never keeps a separator, a control or a direction mark, and is as it is when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const kept = cleanFileName(given)
        expect(kept).not.toMatch(/[/\\\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069"]/u)
        expect(kept.length).toBeGreaterThan(0)
        expect([...kept].length).toBeLessThanOrEqual(120)
        expect(kept).toBe(kept.normalize('NFC'))
      }),
    )
  })
})

describe('a file refused by its name or size', () => {
  it.each([
    ['a.pdf', null],
    ['A.JPG', null],
    ['ảnh.heic', null],
    ['a.svg', 'file_type'],
    ['a.html', 'file_type'],
    ['a.zip', 'file_type'],
    ['không-đuôi', 'file_type'],
    ['a.pdf.exe', 'file_type'],
    ['dutoan.xlsm', 'file_macro'],
    ['a.docm', 'file_macro'],
    ['a.doc', 'file_old_office'],
    ['a.constructor', 'file_type'],
  ])('%s: %s', (name, code) => {
    expect(nameRefusal(name)).toBe(code)
  })
  it('is empty, or larger than 25 MB', () => {
    expect([0, 1, 26_214_400, 26_214_401].map(sizeRefusal)).toEqual([
      'file_empty',
      null,
      null,
      'file_too_large',
    ])
  })
  it('has the last of its extensions', () => {
    expect(['a.tar.gz', 'a', 'a.', 'a.PDF'].map(extensionOf)).toEqual(['gz', '', '', 'pdf'])
  })
})
