import { describe, expect, it } from 'vitest'
import { ExportQuery } from '@/lib/contracts/export'
import type { ExportFacts } from '@/lib/data/tasks/export'
import { getTranslator } from '@/lib/i18n/server'
import { filterInWords } from './filter-words'

const facts = {
  unitNames: new Map([['tt-nv2', 'Phòng Nghiệp vụ 2']]),
  groupTitles: new Map([['ceremony', 'Lễ kỷ niệm']]),
  personNames: new Map(),
} as unknown as ExportFacts
const viewer = { name: 'Lê Đức Dũng', unit: { name: 'Phòng Nghiệp vụ 2' } }

const wordsOf = (filter: Record<string, string>, locale: 'vi' | 'en' = 'vi') => {
  const { format: _, ...parsed } = ExportQuery.parse({ ...filter, format: 'xlsx' })
  return filterInWords(parsed, facts, viewer, getTranslator(locale))
}

describe('the filter of a file in words', () => {
  it.each([
    [{ keys: 'I.1,II.3' }, 'các nhiệm vụ I.1, II.3'],
    [{ branch: 'tt-nv2' }, 'nhánh Phòng Nghiệp vụ 2'],
    [{ unit: 'tt-nv2,tt-xx' }, 'đơn vị chủ trì Phòng Nghiệp vụ 2, tt-xx'],
    [{ coordinating: 'me' }, 'đơn vị phối hợp Phòng Nghiệp vụ 2'],
    [{ group: 'ceremony' }, 'nhóm Lễ kỷ niệm'],
    [{ owner: 'me' }, 'người phụ trách Lê Đức Dũng'],
    [{ status: 'paused' }, 'tình trạng Tạm dừng'],
    [{ deadline: 'overdue' }, 'thời hạn Quá hạn, chưa hoàn thành'],
    [{ badge: 'submitted' }, 'trạng thái Chờ xác nhận'],
    [{ dueFrom: '2022-06-01', dueTo: '2022-06-30' }, 'đến hạn từ 01/06/2022; đến hạn không sau 30/06/2022'],
    [{ open: 'true' }, 'chưa xong'],
    [{ silent: 'true' }, 'không có tin từ 7 ngày'],
    [{ atRisk: 'true' }, 'có nguy cơ chậm'],
    [{ obstacle: 'true' }, 'đang có vướng mắc'],
    [{ q: 'tập huấn' }, 'có từ “tập huấn”'],
  ])('names %j', (filter, words) => {
    expect(wordsOf(filter)).toBe(`Lọc theo: ${words}; ${wordsOf({}).split('; ')[1]}`)
    expect(wordsOf(filter, 'en')).toMatch(/^Filtered by: ./)
  })

  it('says so when there is none', () => {
    expect(wordsOf({})).toMatch(/^Cả kế hoạch, không lọc; /)
  })
})
