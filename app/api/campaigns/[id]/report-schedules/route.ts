import { API } from '@/lib/contracts/routes'
import { makeSchedule } from '@/lib/data/reports/schedule-commands'
import { listSchedules } from '@/lib/data/reports/schedules'
import { read, write } from '@/lib/http/route'

export const GET = read(API.listReportSchedules, ({ ctx, params }) => listSchedules(ctx, params['id'] ?? ''))

export const POST = write(API.makeReportSchedule, ({ ctx, params, body }) =>
  makeSchedule(ctx, params['id'] ?? '', body),
)
