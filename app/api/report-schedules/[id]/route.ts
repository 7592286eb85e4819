import { API } from '@/lib/contracts/routes'
import { changeSchedule, deleteSchedule } from '@/lib/data/reports/schedule-commands'
import { write } from '@/lib/http/route'

export const PATCH = write(API.changeReportSchedule, ({ ctx, params, body }) =>
  changeSchedule(ctx, params['id'] ?? '', body),
)

export const DELETE = write(API.deleteReportSchedule, ({ ctx, params }) =>
  deleteSchedule(ctx, params['id'] ?? ''),
)
