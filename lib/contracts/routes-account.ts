import { endpoint } from './endpoint'
import { ChangePassword, OwnSessionList, Session, SetPreferences } from './person'

/** The own session and account. */
export const ACCOUNT_API = {
  getSession: endpoint({
    method: 'GET',
    path: '/api/session',
    summary: 'Người đang đăng nhập',
    answer: Session,
  }),
  endSession: endpoint({ method: 'DELETE', path: '/api/session', summary: 'Đăng xuất tại đây', status: 204 }),
  listSessions: endpoint({
    method: 'GET',
    path: '/api/sessions',
    summary: 'Các nơi đang đăng nhập',
    answer: OwnSessionList,
  }),
  endAllSessions: endpoint({
    method: 'DELETE',
    path: '/api/sessions',
    summary: 'Đăng xuất mọi nơi',
    status: 204,
  }),
  endOneSession: endpoint({
    method: 'DELETE',
    path: '/api/sessions/{id}',
    summary: 'Đăng xuất một nơi',
    status: 204,
  }),
  changePassword: endpoint({
    method: 'PUT',
    path: '/api/password',
    summary: 'Đổi mật khẩu',
    body: ChangePassword,
    status: 204,
  }),
  setPreferences: endpoint({
    method: 'PUT',
    path: '/api/preferences',
    summary: 'Giao diện và ngôn ngữ',
    body: SetPreferences,
    status: 204,
  }),
} as const
