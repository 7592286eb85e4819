import { endpoint } from './endpoint'
import { KeepLetterhead, Letterhead, LetterheadList } from './letterhead'

/** Routes of the forms that the reports of each issuing body begin with. */
export const LETTERHEADS_API = {
  listLetterheads: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/letterheads',
    summary: 'Thể thức đã lưu của từng cơ quan ban hành, và của cơ quan ban hành kế hoạch',
    answer: LetterheadList,
  }),
  keepLetterhead: endpoint({
    method: 'PUT',
    path: '/api/campaigns/{id}/letterheads',
    summary: 'Lưu thể thức của một cơ quan ban hành cho các báo cáo sau',
    body: KeepLetterhead,
    answer: Letterhead,
  }),
} as const
