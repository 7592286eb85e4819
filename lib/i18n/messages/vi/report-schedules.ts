/** Lập tự động: drafts of reports that are made by themselves. */
export const reportSchedules = {
  'schedules.title': 'Lập tự động',
  'schedules.add': 'Đặt lịch…',
  'schedules.none':
    'Chưa có lịch nào. Đặt một lần, ví dụ mỗi thứ Sáu 15:00, dự thảo báo cáo tuần có sẵn số liệu và câu chữ vào giờ đó.',
  'schedules.line': '{when}, {time}: dự thảo {what}',
  'schedules.when.week':
    'Mỗi {day, select, 1 {thứ Hai} 2 {thứ Ba} 3 {thứ Tư} 4 {thứ Năm} 5 {thứ Sáu} 6 {thứ Bảy} other {Chủ nhật}}',
  'schedules.when.cutOff':
    'Ngày chốt số liệu {kind, select, month {hằng tháng} quarter {hằng quý} other {hằng năm}}',
  'schedules.when.month': 'Ngày {day} hằng tháng',
  'schedules.when.quarter': 'Ngày {day} {next, select, yes {tháng đầu quý sau} other {tháng cuối quý}}',
  'schedules.when.year': 'Ngày {day}/{month} hằng năm',
  'schedules.what':
    '{kind, select, week {báo cáo tuần} month {báo cáo tháng} quarter {báo cáo quý} half_year {báo cáo 6 tháng đầu năm} nine_months {báo cáo 9 tháng} other {báo cáo năm}}{whole, select, yes { (trọn tháng)} other {}}',
  'schedules.next': 'lần tới {at}',
  'schedules.last': 'lần gần đây {at}',
  'schedules.for': 'cho {name}',
  'schedules.paused.by_hand': 'đang tạm dừng',
  'schedules.paused.owner_disabled':
    'tự tạm dừng: tài khoản của người nhận đã khóa, hãy sửa và chọn người nhận khác',
  'schedules.paused.owner_unfit':
    'tự tạm dừng: người nhận không còn được soạn báo cáo, hãy sửa và chọn người nhận khác',
  'schedules.planOver': 'kế hoạch không còn chạy nên không lập nữa',
  'schedules.pause': 'Tạm dừng',
  'schedules.resume': 'Chạy lại',
  'schedules.edit': 'Sửa lịch',
  'schedules.delete': 'Xóa lịch',
  'schedules.of': '{verb}: {line}',
  'schedules.paused': 'Đã tạm dừng; lần lỡ trong lúc dừng không lập bù',
  'schedules.resumed': 'Lịch chạy lại, lần tới {at}',
  'schedules.done': 'Đã đặt lịch, lần tới {at}',
  'schedules.deleted': 'Đã xóa lịch',
  'schedules.delete.title': 'Xóa lịch này?',
  'schedules.delete.effect': '{line}. Các dự thảo đã lập còn nguyên.',
  'schedules.dialog': 'Lịch lập dự thảo',
  'schedules.save': 'Lưu lịch',
  'schedules.weekday': 'Ngày trong tuần',
  'schedules.day': 'Ngày trong tháng',
  'schedules.day.week':
    '{day, select, 1 {Thứ Hai} 2 {Thứ Ba} 3 {Thứ Tư} 4 {Thứ Năm} 5 {Thứ Sáu} 6 {Thứ Bảy} other {Chủ nhật}}',
  'schedules.day.cutOff': 'Ngày chốt số liệu',
  'schedules.time': 'Giờ lập',
  'schedules.time.hint': 'Ví dụ 15:00',
  'schedules.owner': 'Người nhận dự thảo',
  'schedules.example':
    'Ví dụ ngày {on} lập {what} từ {from} đến {to}, số liệu đến {asOf}. Lần bị lỡ được lập bù một lần.',
} as const
