import { ActivityPage } from './activity'
import { Campaign, CampaignList } from './campaign'
import { Dashboard, DashboardQuery } from './dashboard'
import { endpoint } from './endpoint'
import { ExportQuery } from './export'
import { DOCX, PDF, XLSX } from './media'
import { ACCOUNT_API } from './routes-account'
import { BRIEFING_API } from './routes-briefing'
import { CALENDAR_API } from './routes-calendar'
import { COMPARISON_API } from './routes-comparison'
import { DECISIONS_API } from './routes-decisions'
import { EVENTS_API } from './routes-events'
import { HOLIDAYS_API } from './routes-holidays'
import { INDICATORS_API } from './routes-indicators'
import { LETTERHEADS_API } from './routes-letterheads'
import { NOTIFICATIONS_API } from './routes-notifications'
import { PAPERS_API } from './routes-papers'
import { REGISTERS_API } from './routes-registers'
import { REPORT_SCHEDULES_API } from './routes-report-schedules'
import { REPORTS_API } from './routes-reports'
import { STAND_INS_API } from './routes-stand-ins'
import { TASK_PARTS_API } from './routes-task-parts'
import { UNITS_API } from './routes-units'
import { VIEWS_API } from './routes-views'
import {
  AddComment,
  AddEvidence,
  ConfirmResult,
  CreateTask,
  DecideExtension,
  EditTask,
  ReportProgress,
  RequestExtension,
  SubmitResult,
  Task,
  TaskDetail,
  TaskPage,
  Urge,
  Versioned,
  WithReason,
} from './task'
import { TaskListQuery } from './task-filter'
import { Timeline, TimelineFilter } from './timeline'

/** Every route of the HTTP contract that a signed-in person may call (contract.md). */
export const API = {
  ...ACCOUNT_API,
  listCampaigns: endpoint({
    method: 'GET',
    path: '/api/campaigns',
    summary: 'Các kế hoạch',
    answer: CampaignList,
  }),
  getCampaign: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}',
    summary: 'Một kế hoạch',
    answer: Campaign,
  }),
  getDashboard: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/dashboard',
    summary: 'Số liệu tại ngày chốt',
    query: DashboardQuery,
    answer: Dashboard,
  }),
  listTasks: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/tasks',
    summary: 'Danh sách nhiệm vụ',
    query: TaskListQuery,
    answer: TaskPage,
  }),
  exportTasks: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/export',
    summary: 'Xuất danh sách nhiệm vụ',
    query: ExportQuery,
    files: [XLSX, 'text/csv', PDF, DOCX],
  }),
  listTimeline: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/timeline',
    summary: 'Tiến trình của các nhiệm vụ',
    query: TimelineFilter,
    answer: Timeline,
  }),
  createTask: endpoint({
    method: 'POST',
    path: '/api/campaigns/{id}/tasks',
    summary: 'Giao nhiệm vụ',
    body: CreateTask,
    answer: Task,
    status: 201,
  }),

  getTask: endpoint({ method: 'GET', path: '/api/tasks/{id}', summary: 'Một nhiệm vụ', answer: TaskDetail }),
  editTask: endpoint({
    method: 'PATCH',
    path: '/api/tasks/{id}',
    summary: 'Sửa nhiệm vụ',
    body: EditTask,
    answer: Task,
  }),
  deleteTask: endpoint({ method: 'DELETE', path: '/api/tasks/{id}', summary: 'Xóa nhiệm vụ', answer: Task }),
  restoreTask: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/restore',
    summary: 'Khôi phục nhiệm vụ',
    answer: Task,
  }),
  listActivity: endpoint({
    method: 'GET',
    path: '/api/tasks/{id}/activity',
    summary: 'Lịch sử nhiệm vụ',
    answer: ActivityPage,
  }),
  reportProgress: endpoint({
    method: 'PUT',
    path: '/api/tasks/{id}/progress',
    summary: 'Cập nhật tiến độ',
    body: ReportProgress,
    answer: Task,
  }),
  submitResult: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/submission',
    summary: 'Báo cáo hoàn thành',
    body: SubmitResult,
    answer: Task,
  }),
  takeBackResult: endpoint({
    method: 'DELETE',
    path: '/api/tasks/{id}/submission',
    summary: 'Rút báo cáo',
    body: Versioned,
    answer: Task,
  }),
  confirmResult: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/confirmation',
    summary: 'Xác nhận kết quả',
    body: ConfirmResult,
    answer: Task,
  }),
  returnResult: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/return',
    summary: 'Trả lại kết quả',
    body: WithReason,
    answer: Task,
  }),
  pauseTask: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/pause',
    summary: 'Tạm dừng',
    body: WithReason,
    answer: Task,
  }),
  resumeTask: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/resume',
    summary: 'Tiếp tục',
    body: Versioned,
    answer: Task,
  }),
  cancelTask: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/cancellation',
    summary: 'Không thực hiện',
    body: WithReason,
    answer: Task,
  }),
  reopenTask: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/reopening',
    summary: 'Mở lại',
    body: WithReason,
    answer: Task,
  }),
  requestExtension: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/extensions',
    summary: 'Xin gia hạn',
    body: RequestExtension,
    answer: Task,
  }),
  decideExtension: endpoint({
    method: 'POST',
    path: '/api/extensions/{id}/decision',
    summary: 'Quyết định gia hạn',
    body: DecideExtension,
    answer: Task,
  }),
  urgeTask: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/urgings',
    summary: 'Đôn đốc',
    body: Urge,
    answer: Task,
  }),
  commentOnTask: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/comments',
    summary: 'Trao đổi',
    body: AddComment,
    answer: Task,
  }),
  addEvidence: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/evidence',
    summary: 'Thêm minh chứng',
    body: AddEvidence,
    upload: 'file',
    answer: Task,
  }),
  ...TASK_PARTS_API,
  ...CALENDAR_API,
  ...BRIEFING_API,
  ...LETTERHEADS_API,
  ...COMPARISON_API,
  ...VIEWS_API,
  ...NOTIFICATIONS_API,
  ...STAND_INS_API,
  ...HOLIDAYS_API,
  ...REGISTERS_API,
  ...REPORTS_API,
  ...REPORT_SCHEDULES_API,
  ...PAPERS_API,
  ...DECISIONS_API,
  ...EVENTS_API,
  ...UNITS_API,
  ...INDICATORS_API,
} as const
