import { BulkAnswer, BulkStep } from './bulk'
import { endpoint } from './endpoint'
import { Task, Versioned } from './task'
import {
  AddStep,
  AnswerText,
  AskExplanation,
  ClearObstacle,
  EditComment,
  EditStep,
  MeetCondition,
  RaiseObstacle,
  SetDependencies,
} from './task-parts'

/** Routes of what hangs on a task: steps, obstacles, links, explanations, comments, and undo. */
export const TASK_PARTS_API = {
  undoStep: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/undo',
    summary: 'Hoàn tác bước vừa làm',
    body: Versioned,
    answer: Task,
  }),
  raiseObstacle: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/obstacles',
    summary: 'Nêu khó khăn, vướng mắc',
    body: RaiseObstacle,
    answer: Task,
  }),
  answerObstacle: endpoint({
    method: 'POST',
    path: '/api/obstacles/{id}/answer',
    summary: 'Trả lời khó khăn, vướng mắc',
    body: AnswerText,
    answer: Task,
  }),
  clearObstacle: endpoint({
    method: 'POST',
    path: '/api/obstacles/{id}/clearing',
    summary: 'Gỡ khó khăn, vướng mắc',
    body: ClearObstacle,
    answer: Task,
  }),
  addStep: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/steps',
    summary: 'Thêm bước',
    body: AddStep,
    answer: Task,
  }),
  editStep: endpoint({
    method: 'PATCH',
    path: '/api/steps/{id}',
    summary: 'Sửa bước, đánh dấu xong',
    body: EditStep,
    answer: Task,
  }),
  removeStep: endpoint({
    method: 'DELETE',
    path: '/api/steps/{id}',
    summary: 'Bỏ bước',
    answer: Task,
  }),
  setDependencies: endpoint({
    method: 'PUT',
    path: '/api/tasks/{id}/dependencies',
    summary: 'Nhiệm vụ phải xong trước',
    body: SetDependencies,
    answer: Task,
  }),
  meetCondition: endpoint({
    method: 'PUT',
    path: '/api/tasks/{id}/condition',
    summary: 'Ghi nhận điều kiện bắt đầu',
    body: MeetCondition,
    answer: Task,
  }),
  askExplanation: endpoint({
    method: 'POST',
    path: '/api/tasks/{id}/explanations',
    summary: 'Yêu cầu giải trình',
    body: AskExplanation,
    answer: Task,
  }),
  answerExplanation: endpoint({
    method: 'POST',
    path: '/api/explanations/{id}/answer',
    summary: 'Trả lời yêu cầu giải trình',
    body: AnswerText,
    answer: Task,
  }),
  editComment: endpoint({
    method: 'PATCH',
    path: '/api/comments/{id}',
    summary: 'Sửa trao đổi của mình',
    body: EditComment,
    answer: Task,
  }),
  deleteComment: endpoint({
    method: 'DELETE',
    path: '/api/comments/{id}',
    summary: 'Xóa trao đổi của mình',
    answer: Task,
  }),
  changeTasksTogether: endpoint({
    method: 'POST',
    path: '/api/campaigns/{id}/bulk',
    summary: 'Một bước trên nhiều nhiệm vụ, tất cả hoặc không',
    body: BulkStep,
    answer: BulkAnswer,
  }),
  undoTasksTogether: endpoint({
    method: 'POST',
    path: '/api/bulk/{id}/undo',
    summary: 'Hoàn tác bước trên nhiều nhiệm vụ',
    answer: BulkAnswer,
  }),
  removeEvidence: endpoint({
    method: 'DELETE',
    path: '/api/evidence/{id}',
    summary: 'Gỡ minh chứng',
    answer: Task,
  }),
  getEvidenceFile: endpoint({
    method: 'GET',
    path: '/api/evidence/{id}/file',
    summary: 'Tải tệp minh chứng',
    download: 'file',
  }),
  getEvidenceThumbnail: endpoint({
    method: 'GET',
    path: '/api/evidence/{id}/thumbnail',
    summary: 'Ảnh nhỏ của minh chứng',
    download: 'file',
  }),
} as const
