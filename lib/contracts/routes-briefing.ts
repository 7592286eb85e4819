import { Briefing, BriefingQuery } from './briefing'
import { endpoint } from './endpoint'

/** Endpoints of the two-minute briefing; part of `API`. */
export const BRIEFING_API = {
  getBriefing: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/briefing',
    summary: 'Tóm tắt hai phút',
    query: BriefingQuery,
    answer: Briefing,
  }),
  recordVisit: endpoint({
    method: 'POST',
    path: '/api/campaigns/{id}/visits',
    summary: 'Ghi lần xem tóm tắt',
    status: 204,
  }),
}
