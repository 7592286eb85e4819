import type { tasks as vi } from '@/lib/i18n/messages/vi/tasks'

export const tasks = {
  'task.required': '(required)',

  'task.due.late': '{days, plural, one {# day} other {# days}} overdue',
  'task.due.today': 'Due today',
  'task.due.left': '{days, plural, one {# day} other {# days}} left',
  'task.due.sent': 'Sent {date}, waiting {days, plural, one {# day} other {# days}}',
  'task.due.sentToday': 'Sent today, awaiting confirmation',
  'task.due.done': 'Completed {date}',
  'task.due.doneLate': 'Completed {date}, {days, plural, one {# day} other {# days}} late',
  'task.due.none': 'No due date',

  'task.progress.label': '{actual} done',
  'task.progress.labelPlanned': '{actual} done, {planned} planned',

  'task.update.percent': 'Progress',
  'task.update.percentTyped': 'Progress, type the percentage',
  'task.update.plan': 'Plan {planned}',
  'task.update.derived':
    '{kind, select, share {Follows the share; drag to set by hand} other {Follows the count ({unit}); drag to set by hand}}',
  'task.update.byHand': 'Set by hand.',
  'task.update.deriveAgain': '{kind, select, share {Follow the share} other {Follow the count ({unit})}}',
  'task.update.less': 'One less',
  'task.update.more': 'One more',
  'task.update.enough': 'The target is met. Send “Report completion” to have it confirmed.',
  'task.update.obstacle': 'There is a difficulty to report',
  'task.update.obstacleText': 'What stands in the way, who can help',
  'task.update.obstacleCleared': 'Saving records the reported difficulty as cleared.',
  'task.update.note': 'Note',
  'task.update.notePlaceholder': 'What was done, what is still awaited',
  'task.update.nothing': 'Nothing has changed yet.',
  'task.update.save': 'Save update',

  'task.submit.open': 'Report completion',
  'task.submit.back': 'Back',
  'task.submit.send': 'Send report',
  'task.submit.targetMet': 'The target is met.',
  'task.submit.result': 'Result achieved',
  'task.submit.resultHint': 'May stay empty when the task already has evidence.',
  'task.submit.shortfall': 'Why the target was not met',
  'task.submit.effect':
    'Sent on {date}, then awaits confirmation by the manager. The date of sending counts as the completion date.',
  'task.submit.effectLate': 'The task is {days, plural, one {# day} other {# days}} overdue.',
  'task.submit.sent': 'Completion of {key} reported',

  'task.submit.sentLate':
    'The report of completion for {key} is sent. The server received it on {on}, after the due date {due}, so it counts as late.',
  'task.outbox.offline': 'No connection.',
  'task.outbox.sending': 'Sending.',
  'task.outbox.waiting': 'The server does not answer.',
  'task.outbox.kept':
    '{n, plural, one {# update} other {# updates}} kept on this device since {since}, sent {net, select, off {when the network is back} other {automatically}}.',
  'task.outbox.none': 'What you type is kept on this device.',
  'task.outbox.show': 'Show',
  'task.outbox.hide': 'Hide',
  'task.outbox.state': 'Waiting since {since}',
  'task.outbox.crossed':
    'The due date {due} has passed: the day the server receives it counts, so it is late.',
  'task.save.failed': '{key} not saved. What you typed is kept on this device.',
  'task.save.offline': 'Not sent. Check the connection and try again.',

  'task.leave.title': 'Close without saving?',
  'task.leave.text': 'What you typed has not been sent.',
  'task.leave.discard': 'Discard',
  'task.leave.stay': 'Keep editing',

  'task.confirm.verb': 'Confirm',
  'task.confirm.done': '{key} confirmed',
  'task.urge.verb': 'Urge',
  'task.urge.sent': 'Urged',
  'task.urge.already': 'You have just urged them.',
  'task.urge.done': '{unit} urged about {key}',

  'task.conflict.text':
    'Someone has just saved, while yours was not saved yet. Choose the value to keep for each field.',
  'task.field.progress': 'Progress',
  'task.field.obstacle': 'Difficulties',
  'task.field.status': 'Status',
  'task.field.title': 'Title',
  'task.field.product': 'Product',
  'task.field.owner': 'Owner',
  'task.field.leadUnit': 'Lead unit',
  'task.field.coordinatingUnits': 'Coordinating units',
  'task.field.startsOn': 'Start',
  'task.field.dueOn': 'Due date',
  'task.field.dueLabel': 'Due date as written',
  'task.field.weight': 'Weight',
  'task.field.group': 'Group',
  'task.field.indicator': 'Indicator',
} satisfies Record<keyof typeof vi, string>
