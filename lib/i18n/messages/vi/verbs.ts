/** The steps that ask why: pause, cancel, reopen, return. `verb.<verb>.*`, the same words for menu, drag and page. */
export const verbs = {
  'verb.pause.verb': 'Tạm dừng',
  'verb.pause.title': 'Tạm dừng {key}?',
  'verb.pause.label': 'Lý do',
  'verb.pause.missing': 'Viết lý do, ví dụ: “Chờ Tòa án ấn định lịch”.',
  'verb.pause.done': 'Đã tạm dừng {key}',

  'verb.cancel.verb': 'Không thực hiện',
  'verb.cancel.title': 'Không thực hiện {key}?',
  'verb.cancel.label': 'Lý do',
  'verb.cancel.missing': 'Viết lý do, ví dụ: “Gộp vào nhiệm vụ II.4”.',
  'verb.cancel.done': 'Đã ghi không thực hiện {key}',

  'verb.reopen.verb': 'Mở lại',
  'verb.reopen.title': 'Mở lại {key}?',
  'verb.reopen.label': 'Lý do',
  'verb.reopen.missing': 'Viết lý do, ví dụ: “Còn thiếu hai hồ sơ”.',
  'verb.reopen.done': 'Đã mở lại {key}',

  'verb.return.verb': 'Trả lại',
  'verb.return.title': 'Trả lại kết quả {key}?',
  'verb.return.label': 'Lý do trả lại',
  'verb.return.missing': 'Viết lý do, ví dụ: “Danh sách thiếu Phòng Nghiệp vụ 1”.',
  'verb.return.done': 'Đã trả lại {key}',

  'verb.effect.pause': 'Mức {percent} giữ nguyên và vẫn tính vào {group}.',
  'verb.effect.pauseDue': 'Thời hạn {due} không đổi; trong lúc dừng không tính quá hạn.',
  'verb.effect.cancel': 'Nhiệm vụ không còn tính vào mức của {group} và các tỷ lệ. Lịch sử vẫn giữ.',
  'verb.effect.cancelWaiting': 'Kết quả đang chờ xác nhận được đóng lại.',
  'verb.effect.reopen':
    'Nhiệm vụ trở về Đang thực hiện với mức trước khi báo cáo hoàn thành và thôi tính là hoàn thành.',
  'verb.effect.reopenCancelled': 'Nhiệm vụ trở về Đang thực hiện và lại tính vào {group}.',
  'verb.effect.due': 'Thời hạn {due} không đổi.',
  'verb.effect.return': 'Nhiệm vụ trở về {unit}, giữ thời hạn {due} và tính lại tình trạng thời hạn.',
  'verb.effect.returnUndated': 'Nhiệm vụ trở về {unit}, mức hoàn thành như trước khi gửi.',
  'verb.effect.group': 'nhóm {numeral}',
  'verb.effect.someGroup': 'nhóm của nhiệm vụ',

  'verb.changed': 'Nhiệm vụ vừa được người khác cập nhật. Xem lại rồi bấm “{verb}” lần nữa.',
} as const
