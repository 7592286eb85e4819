import { useCallback, useSyncExternalStore } from 'react'
import type { Task } from '@/lib/contracts/task'
import type { Change } from '@/lib/http/api-client'

/**
 * What a person typed about a task and the server has not taken yet. It lives on the device, by person and task, so
 * that neither a lost connection nor a reload loses it; it goes when the server has answered that it is saved.
 */
export type UpdateForm = {
  mode: 'progress' | 'submission'
  /** null = untouched, so the task's own value shows */
  done: number | null
  /** whole percent, only when set by hand */
  percent: number | null
  obstacle: { open: boolean; text: string } | null
  note: string
  result: string
  shortfallReason: string
}

/** Why it is not saved: try again as it is, put fields right, choose between two versions, or it cannot be. */
export type DraftProblem =
  | { kind: 'retry' }
  | { kind: 'fields'; message: string; fieldErrors: Record<string, string> }
  | { kind: 'conflict'; changes: Change[]; current: Task | null }
  | { kind: 'refused'; message: string }

export type Draft = {
  /** the version of the task its first keystroke was made on */
  version: number
  form: UpdateForm
  /** idempotency key of the press that sent exactly this form; a retry repeats it */
  key: string | null
  state: 'typing' | 'sending' | 'failed'
  problem: DraftProblem | null
  /** what it is about and the day of the press, once it was pressed: what a queue shows without the task at hand */
  pressed?: { taskKey: string; title: string; dueOn: string | null; on: string }
}

export const EMPTY_FORM: UpdateForm = {
  mode: 'progress',
  done: null,
  percent: null,
  obstacle: null,
  note: '',
  result: '',
  shortfallReason: '',
}

const kept = new Map<string, Draft | null>()
const listeners = new Set<() => void>()

const PREFIX = 'chang-duong.draft.'
const nameOf = (personId: string, taskId: string) => `${PREFIX}${personId}.${taskId}`

/** The draft as it stands; the same object until it changes. */
export function readDraft(personId: string, taskId: string): Draft | null {
  const name = nameOf(personId, taskId)
  const known = kept.get(name)
  if (known !== undefined) return known
  const stored = fromStorage(name)
  kept.set(name, stored)
  return stored
}

export function writeDraft(personId: string, taskId: string, draft: Draft | null): void {
  const name = nameOf(personId, taskId)
  kept.set(name, draft)
  try {
    if (draft) localStorage.setItem(name, JSON.stringify(draft))
    else localStorage.removeItem(name)
  } catch {
    // Storage full or switched off: the draft then lives as long as the page.
  }
  for (const listener of listeners) listener()
}

/** The draft of one task, following every change here and in other tabs. */
export function useDraft(personId: string, taskId: string): Draft | null {
  const read = useCallback(() => readDraft(personId, taskId), [personId, taskId])
  return useSyncExternalStore(subscribe, read, () => null)
}

/** Hears of every change here and in other tabs. */
export function subscribe(listener: () => void): () => void {
  const fromOtherTab = ({ key }: StorageEvent) => {
    if (key) kept.delete(key)
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', fromOtherTab)
  }
}

function fromStorage(name: string): Draft | null {
  try {
    const text = localStorage.getItem(name)
    if (!text) return null
    const draft = JSON.parse(text) as Draft
    const form = { ...EMPTY_FORM, ...draft.form }
    // A page that went away while sending never heard the answer; the same key makes another try harmless.
    const interrupted = draft.state === 'sending'
    return interrupted
      ? { ...draft, form, state: 'failed', problem: { kind: 'retry' } }
      : { ...draft, form, problem: draft.problem ?? null }
  } catch {
    return null
  }
}

export type Pending = { taskId: string; draft: Draft }

/** Updates of a person that were pressed and the server has not answered for: those that the same request may still bring through. */
export function readPending(personId: string): Pending[] {
  const start = nameOf(personId, '')
  return namesInStorage()
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .flatMap((taskId) => {
      const draft = readDraft(personId, taskId)
      return draft?.state === 'failed' && draft.problem?.kind === 'retry' ? [{ taskId, draft }] : []
    })
    .toSorted((a, b) => (a.draft.pressed?.taskKey ?? '').localeCompare(b.draft.pressed?.taskKey ?? '', 'vi'))
}

function namesInStorage(): string[] {
  const names = new Set(kept.keys())
  try {
    for (const name of Object.keys(localStorage)) names.add(name)
  } catch {
    // Storage switched off: what this page knows is all there is.
  }
  return [...names]
}
