import type { work as vi } from '@/lib/i18n/messages/vi/work'

export const work = {
  'work.span.label': 'Time span',
  'work.span.all': 'All',
  'work.span.week': 'Next 7 days',
  'work.section.returned': 'Returned, to be completed',
  'work.returned': '<b>{name}:</b> {reason}',
  'work.update': 'Update',
  'work.updateTask': 'Update {key}, {title}',
  'work.more': 'Load more',
  'work.loadError': 'Your work could not be loaded',

  'work.unsaved.typing': 'Something was typed and not saved.',
  'work.unsaved.progress': 'Not saved – try again: <b>{value}</b>',
  'work.unsaved.submission': 'Completion not reported – try again',
  'work.unsaved.open': 'Review',

  'work.week.empty': 'Nothing falls due in the next 7 days',
  'work.week.next': 'Next: {key}, due {due}.',
  'work.week.showAll': 'Show all my work',
  'work.done.title': 'Nothing left to do',
  'work.done.fact': 'What is completed, paused or cancelled is just below.',
  'work.none.title': 'You have no tasks of your own',
  'work.none.fact': 'The tasks of {unit} are in the common list.',
  'work.none.factDecides': 'Results to confirm and overdue tasks are in the overview.',
  'work.none.overview': 'Open the overview',
  'work.none.tasks': 'View tasks',
  'work.none.noPlan': 'No plan has been issued yet',
} satisfies Record<keyof typeof vi, string>
