import type { BulkRefusal, BulkStep } from '@/lib/contracts/bulk'
import type { Task } from '@/lib/contracts/task'
import type { MessageKey } from '@/lib/i18n/message-key'
import type { Translator } from '@/lib/i18n/translate'

export type BulkName = 'urge' | 'reassign' | 'due' | 'group'

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
/** What is asked for, without the rows it is asked of. */
export type Asked = DistributiveOmit<BulkStep, 'tasks' | 'check'>

export function stepOf(asked: Asked, tasks: readonly Task[]): BulkStep {
  return { ...asked, tasks: tasks.map(({ id, version }) => ({ id, version })) } as BulkStep
}

/** Why a row refuses: by what is behind it where there is a sentence for that, else by the kind of refusal. */
export function refusalWords(t: Translator, { code, reason }: BulkRefusal): string {
  for (const key of [`errors.state.${reason}`, `errors.${reason}`, `errors.${code}`] as MessageKey[]) {
    const words = t(key)
    // A key without words answers with itself.
    if (words !== key) return words
  }
  return t('errors.internal')
}

/** "II.7", or how many when there are more than two. */
export function keysOf(tasks: readonly Task[], refused: ReadonlyMap<string, string>): string {
  const keys = tasks.filter(({ id }) => refused.has(id)).map(({ key }) => key)
  return keys.length > 2 ? String(keys.length) : keys.join(', ')
}
