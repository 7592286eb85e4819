import { expect, test } from 'vitest'
import { dispositionOf } from './disposition'

test.each([
  ['a.pdf', `filename="a.pdf"; filename*=UTF-8''a.pdf`],
  [
    'Biên bản họp Đảng.pdf',
    `filename="Bien ban hop Dang.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp%20%C4%90%E1%BA%A3ng.pdf`,
  ],
  [`a"b\\c'd(1)%41.pdf`, `filename="a-b-c'd(1)_41.pdf"; filename*=UTF-8''a-b-c%27d%281%29%2541.pdf`],
  [
    'Nhiệm vụ 264/KH-STP 15/06/2022.xlsx',
    `filename="Nhiem vu 264-KH-STP 15-06-2022.xlsx"; filename*=UTF-8''Nhi%E1%BB%87m%20v%E1%BB%A5%20264-KH-STP%2015-06-2022.xlsx`,
  ],
  ['../../a.pdf', `filename="..-..-a.pdf"; filename*=UTF-8''..-..-a.pdf`],
  ['日.pdf', `filename="_.pdf"; filename*=UTF-8''%E6%97%A5.pdf`],
  ['a\r\nset-cookie: x', `filename="aset-cookie- x"; filename*=UTF-8''aset-cookie-%20x`],
  ['\ud800.pdf', `filename=".pdf"; filename*=UTF-8''.pdf`],
])('%j is named by RFC 6266 and 5987', (name, expected) => {
  expect(dispositionOf('attachment', name)).toBe(`attachment; ${expected}`)
})
