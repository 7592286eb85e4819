import type { Badge } from '@/lib/domain/deadline'

/** States as an official document names them (product.md, Badge; design §5). */
const WORDS: Record<Badge, string> = {
  completed: 'Hoàn thành',
  cancelled: 'Không thực hiện',
  paused: 'Tạm dừng',
  submitted: 'Chờ xác nhận',
  overdue: 'Quá hạn',
  returned: 'Đang bổ sung',
  due_soon: 'Sắp đến hạn',
  in_progress: 'Đang thực hiện',
  not_started: 'Chưa bắt đầu',
}

export function badgeWords(badge: Badge): string {
  return WORDS[badge]
}
