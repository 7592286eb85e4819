/** Thông báo (design §12). One sentence a kind of lib/domain: who, verb, task, the words said. */
export const notifications = {
  'notifications.title': 'Thông báo',
  'notifications.titleNew': 'Thông báo, {n, number} mục mới',
  'notifications.readAll': 'Đã đọc hết',
  'notifications.unread': 'Chưa đọc',
  'notifications.footer': 'Việc đã xong tự rời danh sách, không cần đánh dấu.',
  'notifications.more': 'Còn việc khác chờ quyết định ở Tổng quan',
  'notifications.turn': '{n, number} việc chờ bạn',

  'notifications.tabs': 'Lọc thông báo',
  'notifications.tab.all': 'Tất cả',
  'notifications.tab.unread': 'Chưa đọc',
  'notifications.tab.spoken': 'Nhắc, trả lời bạn',
  'notifications.section.decisions': 'Cần bạn quyết định',
  'notifications.section.today': 'Hôm nay',
  'notifications.section.earlier': 'Trước đó',

  'notifications.empty.all': 'Không có thông báo nào',
  'notifications.empty.allFact': 'Việc chờ bạn và lời nhắn cho bạn trong 60 ngày hiện ở đây.',
  'notifications.empty.unread': 'Bạn đã đọc hết',
  'notifications.empty.unreadFact': 'Thông báo đã đọc còn lại ở “Tất cả”.',
  'notifications.empty.spoken': 'Chưa có ai nhắc hoặc trả lời bạn',
  'notifications.empty.spokenFact': 'Trao đổi nằm ở từng nhiệm vụ.',
  'notifications.empty.showAll': 'Xem tất cả',
  'notifications.empty.myWork': 'Mở Việc của tôi',
  'notifications.noPlan': 'Chưa có kế hoạch nào được ban hành',
  'notifications.loadError': 'Chưa tải được thông báo',

  'notifications.says.extension': '<b>{name}</b> xin gia hạn <code>{key}</code> từ {from} đến <b>{to}</b>',
  'notifications.says.result': '<b>{name}</b> báo cáo hoàn thành <code>{key}</code> {title}',
  'notifications.says.silent':
    '<code>{key}</code> quá hạn <late>{days, number} ngày</late>, {silent, number} ngày không có thông tin',
  'notifications.says.assigned': '<b>{name}</b> giao cho bạn <code>{key}</code> {title}',
  'notifications.says.returned': '<b>{name}</b> trả lại kết quả của <code>{key}</code> “{quote}”',
  'notifications.says.confirmed': '<b>{name}</b> xác nhận hoàn thành <code>{key}</code> {title}',
  'notifications.says.urged':
    '<b>{name}</b> đôn đốc <code>{key}</code> {says, select, yes {“{quote}”} other {{title}}}',
  'notifications.says.extension_approved':
    '<b>{name}</b> đồng ý gia hạn <code>{key}</code> từ {from} đến <b>{to}</b>{says, select, yes { “{quote}”} other {}}',
  'notifications.says.extension_declined':
    '<b>{name}</b> không đồng ý gia hạn <code>{key}</code>, thời hạn giữ nguyên <b>{from}</b>{says, select, yes { “{quote}”} other {}}',
  'notifications.says.mentioned': '<b>{name}</b> nhắc bạn ở <code>{key}</code> “{quote}”',
  'notifications.says.replied': '<b>{name}</b> trả lời bạn ở <code>{key}</code> “{quote}”',
  'notifications.says.commented': '<b>{name}</b> trao đổi ở <code>{key}</code> “{quote}”',
  'notifications.says.obstacle_raised': '<b>{name}</b> nêu vướng mắc ở <code>{key}</code> “{quote}”',
  'notifications.says.obstacle_answered': '<b>{name}</b> trả lời vướng mắc ở <code>{key}</code> “{quote}”',
  'notifications.says.explanation_asked': '<b>{name}</b> yêu cầu giải trình <code>{key}</code> “{quote}”',
  'notifications.says.explained': '<b>{name}</b> giải trình <code>{key}</code> “{quote}”',
  'notifications.says.report_drafted':
    'Dự thảo <b>báo cáo {kind, select, week {tuần} month {tháng} quarter {quý} half_year {6 tháng đầu năm} nine_months {9 tháng} other {năm}}</b> ({from} đến {to}) đã được lập tự động',

  'notifications.meta.waits':
    '{at}{days, plural, =0 {} other { · chờ # ngày}}{near, select, yes {, hạn {due}} other {}}',
  'notifications.meta.silent':
    '{unit}{urged, select, you { · bạn đã đôn đốc {on}} else { · {name} đã đôn đốc {on}} other {}}',
  'notifications.meta.answered': '{at} · {name} đã trả lời',

  'notifications.verb.extension': 'Xem và quyết định',
  'notifications.verb.result': 'Xem và xác nhận',
  'notifications.verb.silent': 'Đôn đốc',
  'notifications.verb.silentAgain': 'Đôn đốc lại',
} as const
