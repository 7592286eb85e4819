/** Automatic drafts: reports that are begun by themselves. */
export const reportSchedules = {
  'reports.auto.title': 'Automatic drafts',
  'reports.auto.add': 'Add a schedule…',
  'reports.auto.none':
    'No schedule yet. Set one once, for example every Friday at 15:00, and a draft of the weekly report with its figures and text is there at that time.',
  'reports.auto.line': '{when}, {time}: draft of the {what}',
  'reports.auto.when.week':
    'Every {day, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}',
  'reports.auto.when.cutOff':
    'Cut-off day of every {kind, select, month {month} quarter {quarter} other {year}}',
  'reports.auto.when.month': 'Day {day} of every month',
  'reports.auto.when.quarter':
    'Day {day} of {next, select, yes {the month after every quarter} other {the last month of every quarter}}',
  'reports.auto.when.year': '{day}/{month} of every year',
  'reports.auto.what':
    '{kind, select, week {weekly report} month {monthly report} quarter {quarterly report} half_year {half-year report} nine_months {nine-month report} other {yearly report}}{whole, select, yes { (whole months)} other {}}',
  'reports.auto.next': 'next on {at}',
  'reports.auto.last': 'last on {at}',
  'reports.auto.for': 'for {name}',
  'reports.auto.paused.by_hand': 'paused',
  'reports.auto.paused.owner_disabled':
    'paused by itself: the recipient’s account is locked, please edit and choose somebody else',
  'reports.auto.paused.owner_unfit':
    'paused by itself: the recipient may not write reports any more, please edit and choose somebody else',
  'reports.auto.planOver': 'the plan does not run any more, so no drafts are made',
  'reports.auto.pause': 'Pause',
  'reports.auto.resume': 'Resume',
  'reports.auto.edit': 'Edit schedule',
  'reports.auto.delete': 'Delete schedule',
  'reports.auto.of': '{verb}: {line}',
  'reports.auto.paused': 'Paused; what is missed meanwhile is not made up for',
  'reports.auto.resumed': 'Running again, next on {at}',
  'reports.auto.done': 'Schedule saved, next on {at}',
  'reports.auto.deleted': 'Schedule deleted',
  'reports.auto.delete.title': 'Delete this schedule?',
  'reports.auto.delete.effect': '{line}. The drafts it made stay.',
  'reports.auto.dialog': 'Schedule of drafts',
  'reports.auto.save': 'Save schedule',
  'reports.auto.weekday': 'Day of the week',
  'reports.auto.day': 'Day of the month',
  'reports.auto.day.week':
    '{day, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}',
  'reports.auto.day.cutOff': 'Cut-off day',
  'reports.auto.time': 'Time',
  'reports.auto.time.hint': 'For example 15:00',
  'reports.auto.owner': 'Recipient of the drafts',
  'reports.auto.example':
    'For example, on {on} the {what} from {from} to {to} is drafted, with figures to {asOf}. A missed draft is made up for once.',
} as const
