import { describe, expect, it } from 'vitest'
import { csvText } from './csv-text'

describe('a field of the CSV', () => {
  it.each([
    ['Xã A, thôn B', 'Xã A, thôn B'],
    ['một; hai', '"một; hai"'],
    ['gọi là “25 năm” hay "25"', '"gọi là “25 năm” hay ""25"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['=1;2', `"'=1;2"`],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['  =1', `'  =1`],
    ['chuông\u0007', 'chuông'],
    ['\u0007=1', "'=1"],
    ['😀 ữ', '😀 ữ'],
    ['', ''],
  ])('%j is written as %j', (text, field) => expect(csvText(text)).toBe(field))
})
