export const shell = {
  'shell.appName': 'Chặng Đường',
  'shell.plan': 'Kế hoạch {number}',
  'shell.plan.label': 'Kế hoạch',
  'shell.toasts': 'Thông báo kết quả',
  'shell.skipToContent': 'Tới nội dung chính',

  'shell.nav.label': 'Điều hướng chính',
  'shell.nav.dashboard': 'Tổng quan',
  'shell.nav.myWork': 'Việc của tôi',
  'shell.nav.tasks': 'Nhiệm vụ',
  'shell.nav.timeline': 'Tiến trình',
  'shell.nav.settings': 'Cài đặt',

  'shell.asOf': 'Số liệu lúc {time}',
  'shell.trial': 'Dữ liệu dùng thử',
  'shell.search': 'Tìm nhiệm vụ, đơn vị, người phụ trách',

  'shell.account.label': 'Tài khoản',
  'shell.account.password': 'Đổi mật khẩu',
  'shell.account.signOut': 'Đăng xuất',
  'shell.theme.label': 'Giao diện',
  'shell.theme.light': 'Sáng',
  'shell.theme.dark': 'Tối',
  'shell.theme.system': 'Theo máy',
  'shell.language.label': 'Ngôn ngữ',
  'shell.language.vi': 'Tiếng Việt',
  'shell.language.en': 'English',
} as const
