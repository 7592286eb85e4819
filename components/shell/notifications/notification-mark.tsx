import { Icon, type IconName } from '@/components/ui/icon'
import { type MarkShape, StateMark } from '@/components/ui/state-mark'
import type { Tone } from '@/components/ui/tone'
import type { Notification } from '@/lib/contracts/notification'

const STATE: Partial<Record<Notification['kind'], [MarkShape, Tone]>> = {
  result: ['hourglass', 'wait'],
  silent: ['octagon', 'late'],
  returned: ['arrow-back', 'back'],
  confirmed: ['tick', 'done'],
}
const ICON: Partial<Record<Notification['kind'], IconName>> = {
  extension: 'calendar-clock',
  extension_approved: 'calendar-clock',
  extension_declined: 'calendar-clock',
  assigned: 'user-plus',
  urged: 'megaphone',
  replied: 'reply',
  obstacle_raised: 'message-alert',
  explanation_asked: 'circle-help',
  report_drafted: 'file-pen',
}

/** The mark of a state where an entry is about one, else what was done. */
export function NotificationMark({ kind }: Pick<Notification, 'kind'>) {
  const state = STATE[kind]
  if (state) return <StateMark shape={state[0]} tone={state[1]} size={18} />
  return <Icon name={ICON[kind] ?? 'message'} size={18} />
}
