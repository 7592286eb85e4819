import { endpoint } from './endpoint'
import {
  ExtensionFilter,
  ExtensionPage,
  ObstacleFilter,
  ObstaclePage,
  TrashFilter,
  TrashPage,
  UrgingFilter,
  UrgingPage,
} from './register'

/** Routes of the registers of a campaign: obstacles, extensions, urgings, the trash. */
export const REGISTERS_API = {
  listObstacles: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/obstacles',
    summary: 'Sổ khó khăn, vướng mắc: đang mở trước, lâu nhất lên đầu',
    query: ObstacleFilter,
    answer: ObstaclePage,
  }),
  listUrgings: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/urgings',
    summary: 'Sổ đôn đốc, mới nhất trước',
    query: UrgingFilter,
    answer: UrgingPage,
  }),
  listExtensions: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/extensions',
    summary: 'Sổ gia hạn, mới nhất trước',
    query: ExtensionFilter,
    answer: ExtensionPage,
  }),
  listTrash: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/trash',
    summary: 'Thùng rác, mới nhất trước',
    query: TrashFilter,
    answer: TrashPage,
  }),
} as const
