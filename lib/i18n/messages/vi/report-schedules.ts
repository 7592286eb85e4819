/** Lập tự động: drafts of reports that are made by themselves. */
export const reportSchedules = {
  'reports.auto.title': 'Lập tự động',
  'reports.auto.add': 'Đặt lịch…',
  'reports.auto.none':
    'Chưa có lịch nào. Đặt một lần, ví dụ mỗi thứ Sáu 15:00, dự thảo báo cáo tuần có sẵn số liệu và câu chữ vào giờ đó.',
  'reports.auto.line': '{when}, {time}: dự thảo {what}',
  'reports.auto.when.week':
    'Mỗi {day, select, 1 {thứ Hai} 2 {thứ Ba} 3 {thứ Tư} 4 {thứ Năm} 5 {thứ Sáu} 6 {thứ Bảy} other {Chủ nhật}}',
  'reports.auto.when.cutOff':
    'Ngày chốt số liệu {kind, select, month {hằng tháng} quarter {hằng quý} other {hằng năm}}',
  'reports.auto.when.month': 'Ngày {day} hằng tháng',
  'reports.auto.when.quarter': 'Ngày {day} {next, select, yes {tháng đầu quý sau} other {tháng cuối quý}}',
  'reports.auto.when.year': 'Ngày {day}/{month} hằng năm',
  'reports.auto.what':
    '{kind, select, week {báo cáo tuần} month {báo cáo tháng} quarter {báo cáo quý} half_year {báo cáo 6 tháng đầu năm} nine_months {báo cáo 9 tháng} other {báo cáo năm}}{whole, select, yes { (trọn tháng)} other {}}',
  'reports.auto.next': 'lần tới {at}',
  'reports.auto.last': 'lần gần đây {at}',
  'reports.auto.for': 'cho {name}',
  'reports.auto.paused.by_hand': 'đang tạm dừng',
  'reports.auto.paused.owner_disabled':
    'tự tạm dừng: tài khoản của người nhận đã khóa, hãy sửa và chọn người nhận khác',
  'reports.auto.paused.owner_unfit':
    'tự tạm dừng: người nhận không còn được soạn báo cáo, hãy sửa và chọn người nhận khác',
  'reports.auto.planOver': 'kế hoạch không còn chạy nên không lập nữa',
  'reports.auto.pause': 'Tạm dừng',
  'reports.auto.resume': 'Chạy lại',
  'reports.auto.edit': 'Sửa lịch',
  'reports.auto.delete': 'Xóa lịch',
  'reports.auto.of': '{verb}: {line}',
  'reports.auto.paused': 'Đã tạm dừng; lần lỡ trong lúc dừng không lập bù',
  'reports.auto.resumed': 'Lịch chạy lại, lần tới {at}',
  'reports.auto.done': 'Đã đặt lịch, lần tới {at}',
  'reports.auto.deleted': 'Đã xóa lịch',
  'reports.auto.delete.title': 'Xóa lịch này?',
  'reports.auto.delete.effect': '{line}. Các dự thảo đã lập còn nguyên.',
  'reports.auto.dialog': 'Lịch lập dự thảo',
  'reports.auto.save': 'Lưu lịch',
  'reports.auto.weekday': 'Ngày trong tuần',
  'reports.auto.day': 'Ngày trong tháng',
  'reports.auto.day.week':
    '{day, select, 1 {Thứ Hai} 2 {Thứ Ba} 3 {Thứ Tư} 4 {Thứ Năm} 5 {Thứ Sáu} 6 {Thứ Bảy} other {Chủ nhật}}',
  'reports.auto.day.cutOff': 'Ngày chốt số liệu',
  'reports.auto.time': 'Giờ lập',
  'reports.auto.time.hint': 'Ví dụ 15:00',
  'reports.auto.owner': 'Người nhận dự thảo',
  'reports.auto.example':
    'Ví dụ ngày {on} lập {what} từ {from} đến {to}, số liệu đến {asOf}. Lần bị lỡ được lập bù một lần.',
} as const
