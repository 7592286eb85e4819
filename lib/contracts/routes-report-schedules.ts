import { endpoint } from './endpoint'
import {
  ChangeReportSchedule,
  MakeReportSchedule,
  ReportSchedule,
  ReportScheduleList,
} from './report-schedule'

/** Routes of the drafts that are made by themselves. */
export const REPORT_SCHEDULES_API = {
  listReportSchedules: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/report-schedules',
    summary: 'Lịch lập dự thảo báo cáo tự động, với lần tới của mỗi lịch',
    answer: ReportScheduleList,
  }),
  makeReportSchedule: endpoint({
    method: 'POST',
    path: '/api/campaigns/{id}/report-schedules',
    summary: 'Đặt lịch lập dự thảo báo cáo',
    body: MakeReportSchedule,
    answer: ReportSchedule,
    status: 201,
  }),
  changeReportSchedule: endpoint({
    method: 'PATCH',
    path: '/api/report-schedules/{id}',
    summary: 'Sửa, tạm dừng hoặc chạy lại một lịch',
    body: ChangeReportSchedule,
    answer: ReportSchedule,
  }),
  deleteReportSchedule: endpoint({
    method: 'DELETE',
    path: '/api/report-schedules/{id}',
    summary: 'Xóa một lịch; dự thảo đã lập còn nguyên',
    status: 204,
  }),
} as const
