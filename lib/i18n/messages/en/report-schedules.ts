/** Automatic drafts: reports that are begun by themselves. */
export const reportSchedules = {
  'schedules.title': 'Automatic drafts',
  'schedules.add': 'Add a schedule…',
  'schedules.none':
    'No schedule yet. Set one once, for example every Friday at 15:00, and a draft of the weekly report with its figures and text is there at that time.',
  'schedules.line': '{when}, {time}: draft of the {what}',
  'schedules.when.week':
    'Every {day, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}',
  'schedules.when.cutOff':
    'Cut-off day of every {kind, select, month {month} quarter {quarter} other {year}}',
  'schedules.when.month': 'Day {day} of every month',
  'schedules.when.quarter':
    'Day {day} of {next, select, yes {the month after every quarter} other {the last month of every quarter}}',
  'schedules.when.year': '{day}/{month} of every year',
  'schedules.what':
    '{kind, select, week {weekly report} month {monthly report} quarter {quarterly report} half_year {half-year report} nine_months {nine-month report} other {yearly report}}{whole, select, yes { (whole months)} other {}}',
  'schedules.next': 'next on {at}',
  'schedules.last': 'last on {at}',
  'schedules.for': 'for {name}',
  'schedules.paused.by_hand': 'paused',
  'schedules.paused.owner_disabled':
    'paused by itself: the recipient’s account is locked, edit it and choose somebody else',
  'schedules.paused.owner_unfit':
    'paused by itself: the recipient may not write reports any more, edit it and choose somebody else',
  'schedules.planOver': 'the plan does not run any more, so no drafts are made',
  'schedules.pause': 'Pause',
  'schedules.resume': 'Resume',
  'schedules.edit': 'Edit schedule',
  'schedules.delete': 'Delete schedule',
  'schedules.of': '{verb}: {line}',
  'schedules.paused': 'Paused; what is missed meanwhile is not made up for',
  'schedules.resumed': 'Running again, next on {at}',
  'schedules.done': 'Schedule saved, next on {at}',
  'schedules.deleted': 'Schedule deleted',
  'schedules.delete.title': 'Delete this schedule?',
  'schedules.delete.effect': '{line}. The drafts it made stay.',
  'schedules.dialog': 'Schedule of drafts',
  'schedules.save': 'Save schedule',
  'schedules.weekday': 'Day of the week',
  'schedules.day': 'Day of the month',
  'schedules.day.week':
    '{day, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}',
  'schedules.day.cutOff': 'Cut-off day',
  'schedules.time': 'Time',
  'schedules.time.hint': 'For example 15:00',
  'schedules.owner': 'Recipient of the drafts',
  'schedules.example':
    'For example, on {on} the {what} from {from} to {to} is drafted, with figures to {asOf}. A missed draft is made up for once.',
} as const
