import type { verbs as vi } from '@/lib/i18n/messages/vi/verbs'

export const verbs = {
  'verb.pause.verb': 'Pause',
  'verb.pause.title': 'Pause {key}?',
  'verb.pause.label': 'Reason',
  'verb.pause.missing': 'Write the reason, for example “Waiting for the court to set a date”.',
  'verb.pause.done': '{key} paused',

  'verb.cancel.verb': 'Cancel the task',
  'verb.cancel.title': 'Cancel {key}?',
  'verb.cancel.label': 'Reason',
  'verb.cancel.missing': 'Write the reason, for example “Merged into task II.4”.',
  'verb.cancel.done': '{key} cancelled',

  'verb.reopen.verb': 'Reopen',
  'verb.reopen.title': 'Reopen {key}?',
  'verb.reopen.label': 'Reason',
  'verb.reopen.missing': 'Write the reason, for example “Two files are still missing”.',
  'verb.reopen.done': '{key} reopened',

  'verb.return.verb': 'Return',
  'verb.return.title': 'Return the result of {key}?',
  'verb.return.label': 'Reason for returning',
  'verb.return.missing': 'Write the reason, for example “The list lacks Division 1”.',
  'verb.return.done': '{key} returned',

  'verb.effect.pause': 'The value of {percent} stays and still counts for {group}.',
  'verb.effect.pauseDue': 'The due date {due} does not change; a paused task is not counted as overdue.',
  'verb.effect.cancel': 'The task no longer counts for {group} or for the rates. Its history stays.',
  'verb.effect.cancelWaiting': 'The result that waits for confirmation is closed.',
  'verb.effect.reopen':
    'The task is in progress again with the value it had before its result was sent, and no longer counts as completed.',
  'verb.effect.reopenCancelled': 'The task is in progress again and counts for {group} again.',
  'verb.effect.due': 'The due date {due} does not change.',
  'verb.effect.return': 'The task goes back to {unit}, keeps its due date {due}, and counts as open again.',
  'verb.effect.returnUndated': 'The task goes back to {unit} with the progress it had before.',
  'verb.effect.group': 'group {numeral}',
  'verb.effect.someGroup': 'its group',

  'verb.changed': 'Somebody has just updated the task. Look again, then press “{verb}” once more.',
} as const satisfies Record<keyof typeof vi, string>
