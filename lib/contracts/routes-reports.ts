import { endpoint } from './endpoint'
import {
  CreateReport,
  EditReport,
  IssueReport,
  Report,
  ReportFileQuery,
  ReportList,
  ReportPages,
  ReviewReport,
  SupersedeReport,
  UnfreezeReport,
} from './report'
import { ReportComparison, ReportComparisonQuery } from './report-comparison'
import { Versioned } from './task'

/** Routes of the reports of a campaign, from the draft to what replaces an issued one. */
export const REPORTS_API = {
  createReport: endpoint({
    method: 'POST',
    path: '/api/campaigns/{id}/reports',
    summary: 'Lập dự thảo báo cáo của một kỳ',
    body: CreateReport,
    answer: Report,
    status: 201,
  }),
  listReports: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/reports',
    summary: 'Các báo cáo: dự thảo trước, mới ban hành lên đầu',
    answer: ReportList,
  }),
  getReport: endpoint({
    method: 'GET',
    path: '/api/reports/{id}',
    summary: 'Một báo cáo với số liệu và câu chữ hiện có',
    answer: Report,
  }),
  getReportPages: endpoint({
    method: 'GET',
    path: '/api/reports/{id}/pages',
    summary: 'Các trang in, để xem trước trên màn hình',
    answer: ReportPages,
  }),
  editReport: endpoint({
    method: 'PATCH',
    path: '/api/reports/{id}',
    summary: 'Sửa thể thức, các phần nội dung hoặc ngày chốt số liệu',
    body: EditReport,
    answer: Report,
  }),
  freezeReport: endpoint({
    method: 'POST',
    path: '/api/reports/{id}/freeze',
    summary: 'Chốt số liệu, hoặc chốt lại',
    body: Versioned,
    answer: Report,
  }),
  unfreezeReport: endpoint({
    method: 'POST',
    path: '/api/reports/{id}/unfreeze',
    summary: 'Bỏ chốt số liệu, nêu lý do',
    body: UnfreezeReport,
    answer: Report,
  }),
  reviewReport: endpoint({
    method: 'POST',
    path: '/api/reports/{id}/review',
    summary: 'Người thứ hai thẩm định: đồng ý, hoặc trả lại kèm lý do',
    body: ReviewReport,
    answer: Report,
  }),
  issueReport: endpoint({
    method: 'POST',
    path: '/api/reports/{id}/issue',
    summary: 'Ban hành với số và ngày do Văn thư cấp',
    body: IssueReport,
    answer: Report,
  }),
  supersedeReport: endpoint({
    method: 'POST',
    path: '/api/reports/{id}/supersession',
    summary: 'Lập dự thảo thay thế báo cáo đã ban hành, nêu lý do',
    body: SupersedeReport,
    answer: Report,
    status: 201,
  }),
  compareReports: endpoint({
    method: 'GET',
    path: '/api/reports/{id}/comparison',
    summary: 'So với một báo cáo khác của kế hoạch: số liệu, nhiệm vụ, câu chữ',
    query: ReportComparisonQuery,
    answer: ReportComparison,
  }),
  addReportScan: endpoint({
    method: 'POST',
    path: '/api/reports/{id}/scans',
    summary: 'Đính kèm bản quét có chữ ký, con dấu vào báo cáo đã ban hành',
    upload: 'file',
    answer: Report,
    status: 201,
  }),
  getReportScan: endpoint({
    method: 'GET',
    path: '/api/reports/{id}/scans/{scanId}',
    summary: 'Tải bản quét có chữ ký',
    download: 'file',
  }),
  getReportFile: endpoint({
    method: 'GET',
    path: '/api/reports/{id}/file',
    summary: 'Tệp báo cáo: docx, pdf hoặc xlsx',
    query: ReportFileQuery,
    files: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    download: 'file',
  }),
}
