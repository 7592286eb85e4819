import { expect, test } from 'vitest'
import { initials } from './name'

test.each([
  ['Đặng Quốc Ấn', 'ĐẤ'],
  ['Phạm Thị Ái', 'PÁ'],
  ['Bùi An', 'BA'],
  ['Hoàng Phủ Uyên', 'HU'],
  ['  lê   minh châu ', 'LC'],
  ['Ấn'.normalize('NFD'), 'Ấ'],
  ['Ấn', 'Ấ'],
  ['', ''],
])('the letters of "%s" are %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
