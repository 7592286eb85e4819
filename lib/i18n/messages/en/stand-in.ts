import type { standIn as vi } from '@/lib/i18n/messages/vi/stand-in'

export const standIn: Record<keyof typeof vi, string> = {
  'standIn.title': 'Stand-in during absence',
  'standIn.none': 'Nobody stands in for anybody now or soon.',
  'standIn.over': '{n, number} past',
  'standIn.open': 'Name a stand-in…',
  'standIn.name': 'Name the stand-in',
  'standIn.absent': 'Absent',
  'standIn.standIn': 'Stand-in',
  'standIn.from': 'From',
  'standIn.to': 'Through',
  'standIn.effectOpen':
    'On these days the stand-in also holds the absent person’s powers over tasks. A task’s history says “on behalf of”.',
  'standIn.effect':
    'For {days, plural, one {this day} other {these # days}} {standIn} confirms, returns, decides extensions and manages tasks for {absent}. What they or {absent} sent or own they cannot confirm.',
  'standIn.done': '{standIn} stands in for {absent}',
  'standIn.who': '{standIn} for {absent}',
  'standIn.days': 'From {from} through {to} · named by {name}',
  'standIn.state.coming': 'Coming',
  'standIn.state.running': 'In force',
  'standIn.state.over': 'Over',
  'standIn.state.ended': 'Ended {time}',
  'standIn.end': 'End it',
  'standIn.end.title': 'Shall {standIn} no longer stand in for {absent}?',
  'standIn.end.effect': 'From now on. What {standIn} decided for {absent} stands.',
  'standIn.end.done': '{standIn} no longer stands in for {absent}',
  'standIn.acting': 'You stand in for {name} through {date}.',
  'standIn.details': 'Details',
}
