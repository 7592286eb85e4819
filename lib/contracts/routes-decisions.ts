import { ExtensionDecision, ResultDecision } from './decision'
import { PlanTally } from './effect'
import { endpoint } from './endpoint'

/** Readings that a decision or an edit is made with: its effect in figures beforehand. */
export const DECISIONS_API = {
  getResultDecision: endpoint({
    method: 'GET',
    path: '/api/tasks/{id}/decision',
    summary: 'Kết quả chờ xác nhận và ảnh hưởng của quyết định',
    answer: ResultDecision,
  }),
  getExtension: endpoint({
    method: 'GET',
    path: '/api/extensions/{id}',
    summary: 'Đề nghị gia hạn và ảnh hưởng của quyết định',
    answer: ExtensionDecision,
  }),
  getTally: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/tally',
    summary: 'Các tổng của từng nhóm, để tính trước ảnh hưởng của một thay đổi',
    answer: PlanTally,
  }),
} as const
