import { confirmHref, extensionHref, taskHref } from '@/components/task/task-href'
import { useShortName } from '@/components/task/unit-name'
import type { Briefing } from '@/lib/contracts/briefing'
import type { MessageKey } from '@/lib/i18n/message-key'
import { useLocale, useT } from '@/lib/i18n/provider'
import { type Matter, mattersOf } from '@/lib/sentences/matters'

/** What waits for the reader, in words. */
export function useMatters(briefing: Pick<Briefing, 'decisions' | 'asOf'>): Matter[] {
  const t = useT()
  const locale = useLocale()
  const nameOf = useShortName()
  return mattersOf({ t, locale, nameOf }, briefing)
}

/** Where it is decided. */
export function matterHref(matter: Matter): string {
  if (matter.kind === 'result') return confirmHref(matter.of)
  return matter.kind === 'extension' ? extensionHref(matter.of) : taskHref(matter.of)
}

/** The boxes for the pen. */
export const BOXES: Record<Matter['kind'], readonly [MessageKey, MessageKey]> = {
  result: ['task.confirm.verb', 'verb.return'],
  extension: ['dashboard.queue.approve', 'dashboard.queue.decline'],
  silent: ['dashboard.queue.urge', 'briefing.reassign'],
}

/** Letters of the first lines of a matter, for the room they take on paper. */
export const lettersOf = ({ what, task }: Matter): number => what.length + 2 + task.title.length
