import type { Person } from '@/e2e/support/test'
import type { API } from '@/lib/contracts/routes'

export type ApiName = keyof typeof API
export type Allowed = readonly Person[] | 'everyone'

/** Plausible input of each route for the task II.3 (lead unit tt-nv2: staff's own, in the manager's branch). */
export type Case = { allowed: Allowed; body?: (version: number) => unknown; task?: string }

const version = (v: number) => ({ version: v })
const withReason = (v: number) => ({ version: v, reason: 'Lý do đủ rõ' })
const WORK: readonly Person[] = ['staff', 'manager', 'leader']
const MANAGE: readonly Person[] = ['manager', 'leader']

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
  getCalendar: { allowed: 'everyone' },
  createTask: {
    allowed: MANAGE,
    body: () => ({ group: 'professional', title: 'Việc mới', leadUnitId: 'LEAD_UNIT' }),
  },
  getTask: { allowed: 'everyone' },
  listActivity: { allowed: 'everyone' },
  editTask: { allowed: MANAGE, body: (v) => ({ version: v, weight: 1 }) },
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
}
