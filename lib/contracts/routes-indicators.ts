import { endpoint } from './endpoint'
import { EntriesQuery, IndicatorEntries, IndicatorPage, IndicatorQuery } from './indicator'

/** Endpoints of what the tasks of a plan count; part of `API`. */
export const INDICATORS_API = {
  listIndicators: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/indicators',
    summary: 'Chỉ tiêu của các nhiệm vụ',
    query: IndicatorQuery,
    answer: IndicatorPage,
  }),
  listIndicatorEntries: endpoint({
    method: 'GET',
    path: '/api/tasks/{id}/indicator-entries',
    summary: 'Các lần cập nhật số lượng',
    query: EntriesQuery,
    answer: IndicatorEntries,
  }),
}
