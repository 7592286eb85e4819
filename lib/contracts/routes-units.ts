import { endpoint } from './endpoint'
import { UnitQuery, UnitWork } from './unit'

/** Endpoint of a unit's page; part of `API`. */
export const UNITS_API = {
  getUnitWork: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/units/{key}',
    summary: 'Công việc của một đơn vị',
    query: UnitQuery,
    answer: UnitWork,
  }),
}
