import type { ErrorCode, FieldCode } from '@/lib/domain/errors'
import type { Locale } from './locale'
import type { Messages } from './message-key'
import { en } from './messages/en'
import { vi } from './messages/vi'

/** Both languages, for the server alone: a page sends the texts of one to the browser. */
export const catalogues: Record<Locale, Messages> = { vi, en }

/** Every refusal has words. */
export const errorTexts: Record<`errors.${ErrorCode | FieldCode}`, string> = vi

/** Beginnings of the keys that code completes at run time, `states.badge.${badge}`; check-messages reads them as used. */
export const dynamicPrefixes: readonly string[] = [
  'effect.',
  'decide.refusal.',
  'decide.state.',
  'decide.way.',
  'decide.row.if.',
  'decide.extension.',
  'errors.',
  'shell.theme.',
  'shell.waits.',
  'shell.language.',
  'states.badge.',
  'states.deadline.',
  'states.status.',
  'states.role.',
  'shell.theme.',
  'shell.language.',
  'task-list.panel.',
  'task-list.view.',
  'task-list.flag.',
  'task-list.due.',
  'task-list.views.',
  'task-list.filter.',
  'task-list.sort.',
  'task-list.column.',
  'task-list.groupBy.',
  'task-list.place.',
  'task-list.cell.wrong.',
  'task-list.extension.',
  'task-list.pace.',
  'activity.',
  'verb.',
  'bulk.',
  'keys.',
  'keys.section.',
  'palette.group.',
  'palette.theme.',
  'form.reading.',
  'form.told.',
  'notifications.says.',
  'notifications.tab.',
  'notifications.section.',
  'notifications.empty.',
  'notifications.verb.',
  'export.filter.',
  'export.column.',
  'standIn.state.',
  'work.span.',
  'work.empty.',
  'register.name.',
  'register.about.',
  'register.paper.',
  'register.is.',
  'register.none.',
  'register.parts.',
  'timeline.zoom.',
  'timeline.by.',
  'timeline.stone.',
  'board.verb.',
  'board.hint.',
  'board.drop.',
  'board.asks.',
  'board.refused.',
  'calendar.weekday.',
  'calendar.kind.',
]
