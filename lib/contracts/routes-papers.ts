import { endpoint } from './endpoint'
import { DOCX, PDF, XLSX } from './media'
import { CatalogueQuery, RecordQuery } from './paper'

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
}
