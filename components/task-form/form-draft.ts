import { useCallback, useSyncExternalStore } from 'react'
import type { FormValues } from './form-values'
import { readStored, writeStored } from './stored'

/** What was typed into a form and not saved yet: on the device, by person and task, until the server has taken it. */
export type FormDraft = { version: number; values: FormValues; at: string }

const kept = new Map<string, FormDraft | null>()
const listeners = new Set<() => void>()

export const draftName = (personId: string, taskId: string | null) =>
  `chang-duong.form.${personId}.${taskId ?? 'new'}`

function read(name: string): FormDraft | null {
  const known = kept.get(name)
  if (known !== undefined) return known
  const stored = readStored<FormDraft>(name)
  kept.set(name, stored)
  return stored
}

export function writeFormDraft(name: string, draft: FormDraft | null): void {
  kept.set(name, draft)
  writeStored(name, draft)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useFormDraft(name: string): FormDraft | null {
  const snapshot = useCallback(() => read(name), [name])
  return useSyncExternalStore(subscribe, snapshot, () => null)
}
