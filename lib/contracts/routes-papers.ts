import { endpoint } from './endpoint'
import { DOCX, PDF, XLSX } from './media'
import { BriefingPageQuery, CatalogueQuery, DashboardPageQuery, RecordQuery } from './paper'

/** Routes of the papers that anyone who reads the plan may take. */
export const PAPERS_API = {
  getTaskRecord: endpoint({
    method: 'GET',
    path: '/api/tasks/{id}/record',
    summary: 'Phiếu theo dõi nhiệm vụ: pdf hoặc docx',
    query: RecordQuery,
    files: [PDF, DOCX],
  }),
  getEvidenceCatalogue: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/groups/{group}/evidence-catalogue',
    summary: 'Danh mục minh chứng của một nhóm hoạt động: pdf, docx hoặc xlsx',
    query: CatalogueQuery,
    files: [PDF, DOCX, XLSX],
  }),
  getDashboardPage: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/dashboard-page',
    summary: 'Tổng quan của một ngày trên một trang A4: pdf hoặc docx',
    query: DashboardPageQuery,
    files: [PDF, DOCX],
  }),
  getBriefingPage: endpoint({
    method: 'GET',
    path: '/api/campaigns/{id}/briefing-page',
    summary: 'Tóm tắt hai phút của người xem trên một trang A4: pdf hoặc docx',
    query: BriefingPageQuery,
    files: [PDF, DOCX],
  }),
}
