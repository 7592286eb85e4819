/** Việc của tôi (design §8). */
export const work = {
  'work.span.label': 'Khoảng thời gian',
  'work.span.all': 'Tất cả',
  'work.span.week': '7 ngày tới',
  'work.section.returned': 'Trả lại, cần bổ sung',
  'work.returned': '<b>{name}:</b> {reason}',
  'work.update': 'Cập nhật',
  'work.updateTask': 'Cập nhật {key}, {title}',
  'work.more': 'Tải thêm',
  'work.loadError': 'Chưa tải được việc của bạn',

  'work.unsaved.typing': 'Có nội dung đã nhập, chưa lưu.',
  'work.unsaved.progress': 'Chưa lưu – thử lại: <b>{value}</b>',
  'work.unsaved.submission': 'Chưa gửi báo cáo hoàn thành – thử lại',
  'work.unsaved.open': 'Xem lại',

  'work.week.empty': 'Không còn việc nào đến hạn trong 7 ngày tới',
  'work.week.next': 'Việc gần nhất: {key}, hạn {due}.',
  'work.week.showAll': 'Xem toàn bộ việc của tôi',
  'work.done.title': 'Không còn việc nào phải làm',
  'work.done.fact': 'Việc đã hoàn thành, tạm dừng hoặc không thực hiện nằm ngay dưới đây.',
  'work.none.title': 'Bạn chưa phụ trách nhiệm vụ nào',
  'work.none.fact': 'Nhiệm vụ của {unit} nằm ở danh sách chung.',
  'work.none.factDecides': 'Kết quả chờ xác nhận và việc quá hạn nằm ở Tổng quan.',
  'work.none.overview': 'Mở Tổng quan',
  'work.none.tasks': 'Xem nhiệm vụ',
  'work.none.noPlan': 'Chưa có kế hoạch nào được ban hành',
} as const
