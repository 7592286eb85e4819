import { endpoint } from './endpoint'
import { NotificationList, ReadNotifications } from './notification'

/** Routes of what a person is told. */
export const NOTIFICATIONS_API = {
  listNotifications: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/notifications',
    summary: 'Thông báo',
    answer: NotificationList,
  }),
  readNotifications: endpoint({
    method: 'PUT',
    path: '/api/notifications/read',
    summary: 'Đánh dấu đã đọc',
    body: ReadNotifications,
    status: 204,
  }),
} as const
