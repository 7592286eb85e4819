import 'server-only'
import type { Change } from '@/lib/contracts/event'

/** A change as the database tells it; `personId` = of interest to that person alone. */
export type Told = { change: Change; personId: string | null }

const ID = /^[0-9a-f-]{36}$/

/** Reads "kind subject task request" (the migration tell_changes); null for what this version does not know. */
export function readChange(payload: string): Told | null {
  const [kind = '', subject = '', taskId = '', ...rest] = payload.split(' ')
  const request = rest.join(' ')
  const by = request === '-' || request === '' ? null : request
  if (kind === 'people' || kind === 'holidays') return { change: { kind, by }, personId: null }
  if (!ID.test(subject)) return null
  if (kind === 'person') return { change: { kind, by }, personId: subject }
  if (kind === 'campaign' || kind === 'tasks')
    return { change: { kind, campaignId: subject, by }, personId: null }
  if (kind !== 'task' || !ID.test(taskId)) return null
  return { change: { kind, campaignId: subject, taskId, by }, personId: null }
}
