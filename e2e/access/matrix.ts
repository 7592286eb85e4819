import type { Person } from '@/e2e/support/test'
import type { API } from '@/lib/contracts/routes'

export type ApiName = keyof typeof API
export type Allowed = readonly Person[] | 'everyone'

/** Plausible input of each route for the task II.3 (lead unit tt-nv2: staff's own, in the manager's branch). */
export type Case = {
  allowed: Allowed
  body?: (version: number) => unknown
  task?: string
  part?: Part
  query?: string
  /** the id in its path is the one of a file that staff added to the task */
  about?: 'evidence'
}

/** What hangs on II.3 and has an id of its own. */
export type Part = 'obstacle' | 'step' | 'otherStep' | 'explanation' | 'comment' | 'otherComment'

const version = (v: number) => ({ version: v })
const withReason = (v: number) => ({ version: v, reason: 'Lý do đủ rõ' })
const WORK: readonly Person[] = ['staff', 'manager', 'leader']
const MANAGE: readonly Person[] = ['manager', 'leader']
const LETTERHEAD = {
  ...{ version: 0, parentBody: null, body: 'TRUNG TÂM TRỢ GIÚP PHÁP LÝ', sign: '/BC-TTTGPL', place: 'Huế' },
  ...{
    addressees: [],
    recipients: ['Lưu: VT'],
    signer: { power: '', of: null, title: 'GIÁM ĐỐC', name: null },
  },
}
/** Reports are of the whole campaign: every manager writes any of them. */
const COMPOSE: readonly Person[] = ['manager', 'otherManager', 'leader']

/**
 * Who may call what: written out by hand from product.md "Powers", apart from the policy table that it tests.
 * A route of the contract that is missing here does not compile.
 */
export const MATRIX: Record<ApiName, Case> = {
  getSession: { allowed: 'everyone' },
  endSession: { allowed: 'everyone' },
  listSessions: { allowed: 'everyone' },
  endAllSessions: { allowed: 'everyone' },
  endOneSession: { allowed: 'everyone' },
  changePassword: { allowed: 'everyone', body: () => ({ current: 'x', next: 'y' }) },
  setPreferences: { allowed: 'everyone', body: () => ({ theme: 'system' }) },
  listCampaigns: { allowed: 'everyone' },
  getCampaign: { allowed: 'everyone' },
  getDashboard: { allowed: 'everyone' },
  listTasks: { allowed: 'everyone' },
  exportTasks: { allowed: 'everyone', query: '?format=xlsx' },
  listTimeline: { allowed: 'everyone' },
  getComparison: { allowed: 'everyone', query: '?from=2022-05-31&to=2022-06-15' },
  getBriefing: { allowed: 'everyone' },
  // A visit is the reader's own; nobody is told of it.
  recordVisit: { allowed: 'everyone' },
  getUnitWork: { allowed: 'everyone' },
  listIndicators: { allowed: 'everyone' },
  listIndicatorEntries: { allowed: 'everyone' },
  createReport: {
    allowed: COMPOSE,
    body: () => ({ kind: 'week', periodStart: '2022-06-06', periodEnd: '2022-06-12', asOf: '2022-06-12' }),
  },
  listLetterheads: { allowed: COMPOSE },
  keepLetterhead: { allowed: COMPOSE, body: () => LETTERHEAD },
  // An issued report, there beside itself: everyone reads it, and who may write is told that it is locked.
  listReports: { allowed: 'everyone' },
  getReport: { allowed: 'everyone', task: 'report' },
  getReportPages: { allowed: 'everyone', task: 'report' },
  compareReports: { allowed: 'everyone', task: 'report', query: '?with=REPORT' },
  getReportSave: { allowed: COMPOSE, task: 'report' },
  makeReportFile: { allowed: 'everyone', task: 'report', body: () => ({ format: 'docx' }) },
  listMadeFiles: { allowed: 'everyone', task: 'report' },
  // Made for whoever calls.
  getMadeFile: { allowed: 'everyone', task: 'report' },
  dropMadeFile: { allowed: 'everyone', task: 'report' },
  // Without a file, so that whoever may is told that one is missing.
  addReportScan: { allowed: COMPOSE, task: 'report' },
  getReportScan: { allowed: 'everyone', task: 'report' },
  getReportFile: { allowed: 'everyone', task: 'report', query: '?format=docx' },
  editReport: { allowed: COMPOSE, task: 'report', body: () => ({ version: 1 }) },
  freezeReport: { allowed: COMPOSE, task: 'report', body: () => ({ version: 1 }) },
  unfreezeReport: { allowed: COMPOSE, task: 'report', body: () => ({ version: 1, reason: 'Lý do đủ rõ' }) },
  issueReport: {
    allowed: ['leader'],
    task: 'report',
    body: () => ({ version: 1, number: '05', issuedOn: '2022-06-15' }),
  },
  reviewReport: { allowed: COMPOSE, task: 'report', body: () => ({ version: 1, verdict: 'agreed' }) },
  listReportSchedules: { allowed: COMPOSE },
  makeReportSchedule: {
    allowed: COMPOSE,
    body: () => ({ kind: 'week', calendar: 'calendar', day: 5, time: '15:00' }),
  },
  changeReportSchedule: { allowed: COMPOSE, task: 'schedule', body: () => ({ version: 1, paused: true }) },
  deleteReportSchedule: { allowed: COMPOSE, task: 'schedule' },
  supersedeReport: { allowed: COMPOSE, task: 'report', body: () => ({ reason: 'Lý do đủ rõ' }) },
  getCalendar: { allowed: 'everyone', query: '?from=2022-05-30&to=2022-07-31' },
  createTask: {
    allowed: MANAGE,
    body: () => ({ group: 'professional', title: 'Việc mới', leadUnitId: 'LEAD_UNIT' }),
  },
  listViews: { allowed: 'everyone' },
  saveView: {
    allowed: 'everyone',
    body: () => ({ name: 'Sắp đến hạn của tôi', query: 'badge=due_soon&owner=me', shared: false }),
  },
  // The leader's, shared with everyone: all see it, its owner alone changes it.
  changeView: { allowed: ['leader'], body: () => ({ query: 'badge=overdue' }), task: 'view' },
  deleteView: { allowed: ['leader'], task: 'view' },
  getTask: { allowed: 'everyone' },
  listActivity: { allowed: 'everyone' },
  getEvidenceCatalogue: { allowed: 'everyone', query: '?format=xlsx' },
  getTaskRecord: { allowed: 'everyone', query: '?format=pdf' },
  getDashboardPage: { allowed: 'everyone', query: '?format=docx' },
  getBriefingPage: { allowed: 'everyone', query: '?format=docx' },
  editTask: { allowed: MANAGE, body: (v) => ({ version: v, weight: 1 }) },
  placeTask: { allowed: MANAGE, body: () => ({ after: null }) },
  deleteTask: { allowed: MANAGE },
  restoreTask: { allowed: MANAGE },
  reportProgress: { allowed: WORK, body: (v) => ({ version: v, note: 'Ghi chú' }) },
  submitResult: {
    allowed: WORK,
    body: (v) => ({ version: v, result: 'Kết quả', shortfallReason: 'Chưa đủ' }),
  },
  takeBackResult: { allowed: ['staff'], body: version, task: 'submitted' },
  confirmResult: { allowed: MANAGE, body: version, task: 'submitted' },
  returnResult: { allowed: MANAGE, body: withReason, task: 'submitted' },
  pauseTask: { allowed: MANAGE, body: withReason },
  resumeTask: { allowed: MANAGE, body: version },
  cancelTask: { allowed: MANAGE, body: withReason },
  reopenTask: { allowed: MANAGE, body: withReason },
  requestExtension: { allowed: WORK, body: () => ({ due: '2022-09-20', reason: 'Lý do' }) },
  decideExtension: { allowed: MANAGE, body: () => ({ decision: 'declined' }) },
  urgeTask: { allowed: MANAGE, body: () => ({}) },
  // giang.ht's unit coordinates II.3, chanhvanphong's does not.
  commentOnTask: { allowed: [...WORK, 'otherStaff'], body: () => ({ text: 'Trao đổi' }) },
  addEvidence: {
    allowed: [...WORK, 'otherStaff'],
    body: () => ({ url: 'https://stp.example/bai', title: 'Bài' }),
  },
  listStandIns: { allowed: 'everyone' },
  // For the director: by the director, or by a leader.
  nameStandIn: {
    allowed: ['manager', 'leader'],
    body: () => ({ absentId: 'DIRECTOR', standInId: 'STAFF', fromOn: '2022-06-20', toOn: '2022-06-24' }),
  },
  // The office's chief stands in for the director: either of them or a leader ends it.
  endStandIn: { allowed: ['manager', 'otherManager', 'leader'], task: 'standIn' },
  listHolidays: { allowed: 'everyone' },
  // Each person who may adds another day: a day that is there already is refused by itself.
  addHoliday: { allowed: ['admin'], body: () => ({ on: '2022-06-29', name: 'Ngày nghỉ riêng' }) },
  removeHoliday: { allowed: ['admin'], task: 'holiday' },
  // Everyone reads what a decision is made with; deciding is guarded by itself.
  getResultDecision: { allowed: 'everyone' },
  getExtension: { allowed: 'everyone' },
  getTally: { allowed: 'everyone' },
  listObstacles: { allowed: 'everyone' },
  listUrgings: { allowed: 'everyone' },
  listExtensions: { allowed: 'everyone' },
  listTrash: { allowed: 'everyone' },
  // It tells ids alone; whoever is signed in sees the whole plan.
  followEvents: { allowed: 'everyone' },
  // Everyone reads what concerns them and marks their own; for a viewer that is being named.
  listNotifications: { allowed: 'everyone' },
  readNotifications: { allowed: 'everyone', body: () => ({ entries: ['activity:1'] }) },
  // Whoever took no step has nothing to undo: the state refuses, not the table of powers.
  undoStep: { allowed: 'everyone', body: version },
  raiseObstacle: { allowed: WORK, body: () => ({ text: 'Thiếu máy' }) },
  answerObstacle: { allowed: [...MANAGE], body: () => ({ text: 'Cho mượn máy' }), part: 'obstacle' },
  clearObstacle: { allowed: WORK, body: () => ({ note: 'Đã có máy' }), part: 'obstacle' },
  addStep: { allowed: WORK, body: () => ({ title: 'Bước mới' }) },
  editStep: { allowed: WORK, body: () => ({ done: true }), part: 'step' },
  removeStep: { allowed: WORK, part: 'otherStep' },
  setDependencies: { allowed: MANAGE, body: () => ({ afterTaskIds: [] }) },
  meetCondition: { allowed: MANAGE, body: (v) => ({ version: v, metOn: null }) },
  askExplanation: { allowed: MANAGE, body: () => ({ question: 'Vì sao chậm?' }) },
  // The leader's own word beside what is computed.
  judgeTask: { allowed: ['leader'], body: () => ({ level: 'steady', reason: 'Đã hẹn lịch với Tòa án' }) },
  endJudgement: { allowed: ['leader'] },
  answerExplanation: { allowed: WORK, body: () => ({ text: 'Vì chờ ảnh' }), part: 'explanation' },
  editComment: { allowed: ['staff'], body: () => ({ text: 'Đã sửa' }), part: 'comment' },
  deleteComment: { allowed: ['staff'], part: 'otherComment' },
  changeTasksTogether: {
    allowed: MANAGE,
    body: (v) => ({ tasks: [{ id: 'TASK_ID', version: v }], action: 'reassign', ownerId: null }),
  },
  undoTasksTogether: { allowed: 'everyone' },
  // Its author, or whoever may edit the task.
  removeEvidence: { allowed: WORK, about: 'evidence' },
  getEvidenceFile: { allowed: 'everyone', about: 'evidence' },
  getEvidenceThumbnail: { allowed: 'everyone', about: 'evidence' },
}
