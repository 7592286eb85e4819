import { endpoint } from './endpoint'
import { RecordQuery } from './paper'

/** Routes of the papers that anyone who reads the plan may take. */
export const PAPERS_API = {
  getTaskRecord: endpoint({
    method: 'GET',
    path: '/api/tasks/{id}/record',
    summary: 'Phiếu theo dõi nhiệm vụ: pdf hoặc docx',
    query: RecordQuery,
    files: ['application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  }),
}
