import { endpoint } from './endpoint'
import { NameStandIn, StandIn, StandInList } from './stand-in'

/** Routes of the people who stand in for absent managers and leaders. */
export const STAND_INS_API = {
  listStandIns: endpoint({
    method: 'GET',
    path: '/api/stand-ins',
    summary: 'Ủy quyền: đang và sắp có hiệu lực trước, rồi những lần đã qua',
    answer: StandInList,
  }),
  nameStandIn: endpoint({
    method: 'POST',
    path: '/api/stand-ins',
    summary: 'Ủy quyền khi vắng',
    body: NameStandIn,
    answer: StandIn,
    status: 201,
  }),
  endStandIn: endpoint({
    method: 'DELETE',
    path: '/api/stand-ins/{id}',
    summary: 'Thôi ủy quyền',
    status: 204,
  }),
} as const
