export const account = {
  'account.look': 'Giao diện và ngôn ngữ',
  'account.sessions': 'Nơi đang đăng nhập',
  'account.current': 'Mật khẩu hiện tại',
  'account.next': 'Mật khẩu mới',
  'account.passwordRule': 'Từ 15 ký tự; có thể là một câu dễ nhớ. Các nơi khác sẽ bị đăng xuất.',
  'account.passwordChanged': 'Đã đổi mật khẩu',
  'account.unknownDevice': 'Thiết bị không rõ',
  'account.lastSeen': 'Dùng lần cuối {time}',
  'account.here': 'Máy này',
  'account.end': 'Đăng xuất nơi này',
  'account.endAll': 'Đăng xuất mọi nơi',
} as const
