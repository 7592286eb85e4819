import { useCallback, useSyncExternalStore } from 'react'
import { type Draft, EMPTY_FORM, type PressedDraft } from './draft'

/** Drafts in the browser's storage, the same for all tabs of a person; `kept` saves reading the same text again. */
const kept = new Map<string, Draft | null>()
/** What the storage did not take, being full or switched off: it lives as long as the page. */
const unstored = new Set<string>()
/** The keys of the presses this very page is sending, by name. */
const sending = new Map<string, string>()
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
    unstored.delete(name)
  } catch {
    unstored.add(name)
  }
  for (const listener of listeners) listener()
}

/**
 * Takes up the press with this key, as the storage has it now: another tab may have sent or changed it since it was
 * read. Null when it is no longer there, or this page is sending it already; then there is nothing to send.
 */
export function beginSending(personId: string, taskId: string, key: string): PressedDraft | null {
  const draft = reread(personId, taskId)
  if (!draft?.pressed || draft.key !== key || draft.state === 'sending') return null
  sending.set(nameOf(personId, taskId), key)
  const going: PressedDraft = { ...draft, pressed: draft.pressed, state: 'sending', problem: null }
  writeDraft(personId, taskId, going)
  return going
}

/** Puts down what became of a press, unless the draft is another one by now. */
export function settleDraft(
  personId: string,
  taskId: string,
  key: string,
  next: (draft: Draft) => Draft | null,
): void {
  sending.delete(nameOf(personId, taskId))
  const draft = reread(personId, taskId)
  if (draft?.key === key) writeDraft(personId, taskId, next(draft))
}

/** The draft of one task, following every change here and in other tabs. */
export function useDraft(personId: string, taskId: string): Draft | null {
  const read = useCallback(() => readDraft(personId, taskId), [personId, taskId])
  return useSyncExternalStore(subscribe, read, () => null)
}

/** Hears of every change here and in other tabs. */
export function subscribe(listener: () => void): () => void {
  const fromOtherTab = ({ key }: StorageEvent) => {
    for (const name of key === null ? [...kept.keys()] : [key]) if (!unstored.has(name)) kept.delete(name)
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', fromOtherTab)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', fromOtherTab)
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
      return draft?.key && draft.state === 'failed' && draft.problem?.kind === 'retry'
        ? [{ taskId, draft }]
        : []
    })
    .toSorted((a, b) => (a.draft.pressed?.taskKey ?? '').localeCompare(b.draft.pressed?.taskKey ?? '', 'vi'))
}

function reread(personId: string, taskId: string): Draft | null {
  const name = nameOf(personId, taskId)
  if (!unstored.has(name)) kept.delete(name)
  return readDraft(personId, taskId)
}

function fromStorage(name: string): Draft | null {
  try {
    const text = localStorage.getItem(name)
    return text ? revived(name, JSON.parse(text) as Draft) : null
  } catch {
    return null
  }
}

/** What the storage has, as it is for this page. */
function revived(name: string, stored: Draft): Draft {
  const draft: Draft = {
    ...stored,
    form: { ...EMPTY_FORM, ...stored.form },
    problem: stored.problem ?? null,
  }
  // Whatever another tab wrote beside it, what this page sends is on its way until its answer is here.
  if (draft.key !== null && sending.get(name) === draft.key)
    return { ...draft, state: 'sending', problem: null }
  // A page that went away while sending never heard the answer; the same key makes another try harmless.
  return draft.state === 'sending' ? { ...draft, state: 'failed', problem: { kind: 'retry' } } : draft
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
