import { Comparison, ComparisonQuery } from './comparison'
import { endpoint } from './endpoint'

/** Endpoint of two days beside each other; part of `API`. */
export const COMPARISON_API = {
  getComparison: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/comparison',
    summary: 'So sánh hai ngày',
    query: ComparisonQuery,
    answer: Comparison,
  }),
}
