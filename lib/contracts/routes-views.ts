import { endpoint } from './endpoint'
import { ChangeView, SavedView, SavedViewList, SaveView } from './view'

/** Routes of the filters kept under a name. */
export const VIEWS_API = {
  listViews: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/views',
    summary: 'Các bộ lọc đã lưu, với số nhiệm vụ lúc này',
    answer: SavedViewList,
  }),
  saveView: endpoint({
    method: 'POST',
    path: '/api/campaigns/{id}/views',
    summary: 'Lưu bộ lọc',
    body: SaveView,
    answer: SavedView,
    status: 201,
  }),
  changeView: endpoint({
    method: 'PATCH',
    path: '/api/views/{id}',
    summary: 'Sửa bộ lọc đã lưu',
    body: ChangeView,
    answer: SavedView,
  }),
  deleteView: endpoint({
    method: 'DELETE',
    path: '/api/views/{id}',
    summary: 'Xóa bộ lọc đã lưu',
    status: 204,
  }),
} as const
