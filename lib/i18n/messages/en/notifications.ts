import type { notifications as vi } from '@/lib/i18n/messages/vi/notifications'

export const notifications = {
  'notifications.title': 'Notifications',
  'notifications.titleNew': 'Notifications, {n, number} new',
  'notifications.readAll': 'Mark all as read',
  'notifications.unread': 'Unread',
  'notifications.footer': 'What is settled leaves the list by itself.',
  'notifications.more': 'More decisions wait in the Overview',
  'notifications.turn': '{n, plural, one {# item waits} other {# items wait}} for you',

  'notifications.tabs': 'Filter notifications',
  'notifications.tab.all': 'All',
  'notifications.tab.unread': 'Unread',
  'notifications.tab.spoken': 'Mentions and replies',
  'notifications.section.decisions': 'For you to decide',
  'notifications.section.today': 'Today',
  'notifications.section.earlier': 'Earlier',

  'notifications.empty.all': 'No notifications',
  'notifications.empty.allFact':
    'What waits for you and what was said to you in the last 60 days shows here.',
  'notifications.empty.unread': 'You have read everything',
  'notifications.empty.unreadFact': 'What you have read stays under “All”.',
  'notifications.empty.spoken': 'Nobody has mentioned you or replied to you yet',
  'notifications.empty.spokenFact': 'Discussions stand with each task.',
  'notifications.empty.showAll': 'Show all',
  'notifications.empty.myWork': 'Open My work',
  'notifications.noPlan': 'No plan has been issued yet',
  'notifications.loadError': 'The notifications could not be loaded',

  'notifications.says.extension':
    '<b>{name}</b> asks to extend <code>{key}</code> from {from} to <b>{to}</b>',
  'notifications.says.result': '<b>{name}</b> reports completion of <code>{key}</code> {title}',
  'notifications.says.silent':
    '<code>{key}</code> overdue by <late>{days, plural, one {# day} other {# days}}</late>, silent for {silent, plural, one {# day} other {# days}}',
  'notifications.says.assigned': '<b>{name}</b> gave you <code>{key}</code> {title}',
  'notifications.says.returned': '<b>{name}</b> returned the result of <code>{key}</code> “{quote}”',
  'notifications.says.confirmed': '<b>{name}</b> confirmed <code>{key}</code> {title}',
  'notifications.says.urged':
    '<b>{name}</b> urges <code>{key}</code> {says, select, yes {“{quote}”} other {{title}}}',
  'notifications.says.extension_approved':
    '<b>{name}</b> approved the extension of <code>{key}</code> from {from} to <b>{to}</b>{says, select, yes { “{quote}”} other {}}',
  'notifications.says.extension_declined':
    '<b>{name}</b> declined the extension of <code>{key}</code>, still due <b>{from}</b>{says, select, yes { “{quote}”} other {}}',
  'notifications.says.mentioned': '<b>{name}</b> mentioned you on <code>{key}</code> “{quote}”',
  'notifications.says.replied': '<b>{name}</b> replied to you on <code>{key}</code> “{quote}”',
  'notifications.says.commented': '<b>{name}</b> commented on <code>{key}</code> “{quote}”',
  'notifications.says.obstacle_raised': '<b>{name}</b> raised an obstacle on <code>{key}</code> “{quote}”',
  'notifications.says.obstacle_answered':
    '<b>{name}</b> answered the obstacle on <code>{key}</code> “{quote}”',
  'notifications.says.explanation_asked': '<b>{name}</b> asks to explain <code>{key}</code> “{quote}”',
  'notifications.says.explained': '<b>{name}</b> explained <code>{key}</code> “{quote}”',
  'notifications.says.report_drafted':
    'A draft of the <b>{kind, select, week {weekly} month {monthly} quarter {quarterly} half_year {half-year} nine_months {nine-month} other {yearly}} report</b> ({from} to {to}) was made automatically',

  'notifications.meta.waits':
    '{at}{days, plural, =0 {} one { · waiting # day} other { · waiting # days}}{near, select, yes {, due {due}} other {}}',
  'notifications.meta.silent':
    '{unit}{urged, select, you { · you urged it on {on}} else { · {name} urged it on {on}} other {}}',
  'notifications.meta.answered': '{at} · {name} answered',

  'notifications.verb.extension': 'View and decide',
  'notifications.verb.result': 'View and confirm',
  'notifications.verb.silent': 'Urge',
  'notifications.verb.silentAgain': 'Urge again',
} as const satisfies Record<keyof typeof vi, string>
