import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizePassword, passwordFault } from './password'

const about = ['Nguyễn Thị An', 'an.nt@tgpl.example', 'Phòng Nghiệp vụ 1']

describe('a new password', () => {
  test.each([
    ['con mèo nhảy qua hàng rào', null],
    ['mot-chang-duong-25-nam', null],
    ['8f3Kq0-vT2mLw9x', null],
    ['correct horse battery staple', null],
    ['14 ký tự thôi à', null],
    ['mười bốn ký t', 'password_short'],
    ['aaaabbbbccccdddd', 'password_short'],
    [`${'x1y2z3w4'.repeat(16)}!`, 'password_short'],
    ['password12345678', 'password_guessable'],
    ['P@ssw0rd-123456', 'password_guessable'],
    ['matkhau1234567890', 'password_guessable'],
    ['Mật khẩu của tôi', 'password_guessable'],
    ['NguyenThiAn1990!', 'password_guessable'],
    ['an.nt.tgpl.2022.hue', 'password_guessable'],
    ['Trợ giúp pháp lý 25 năm', 'password_guessable'],
    ['qwertyuiop-asdfghjkl', 'password_guessable'],
    ['thua thien hue 1234', 'password_guessable'],
    ['abcdefghijklmnop', 'password_guessable'],
  ])('"%s" is refused for: %s', (password, fault) => {
    expect(passwordFault(password, about)).toBe(fault)
  })

  test('is judged the same however its marks are composed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 15, maxLength: 40, unit: 'grapheme' }), (password) => {
        expect(passwordFault(password.normalize('NFD'), about)).toBe(
          passwordFault(password.normalize('NFC'), about),
        )
      }),
    )
    expect(normalizePassword('Nguyễn'.normalize('NFD'))).toBe('Nguyễn')
  })
})
