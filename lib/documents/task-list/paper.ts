import type { Context } from '@/lib/data/context'
import type { ExportFacts } from '@/lib/data/tasks/export'
import type { ExportTask } from '@/lib/data/tasks/export-row'
import type { OfficialDocument, Table, TableRow } from '@/lib/documents/official/model'
import { column, paragraph, row, tableOr, textCell } from '@/lib/documents/paper/cells'
import { momentWords, paperDocument } from '@/lib/documents/paper/document'
import { dueWords, standingWords } from '@/lib/documents/paper/task-words'
import { badgeWords } from '@/lib/documents/report/badge-words'
import { begun, countWord, inside } from '@/lib/documents/report/words'
import { vietnamDay } from '@/lib/domain/calendar'
import { BADGES } from '@/lib/domain/deadline'
import { roman } from '@/lib/domain/task-key'
import { documentDate } from '@/lib/format/date'

type Given = {
  facts: ExportFacts
  tasks: readonly ExportTask[]
  /** the filter and the order in words */
  filter: string
  /** the tasks stand by group, each below its group's line */
  grouped: boolean
}

/** Danh sách nhiệm vụ: the list as a paper of the office, as many of its columns as an A4 page that lies across has room for. */
export function listDocument({ facts, tasks, filter, grouped }: Given, ctx: Context): OfficialDocument {
  const { number, asOf, now, heading } = facts
  const isToday = asOf === vietnamDay(now)
  return paperDocument(
    {
      heading,
      madeAs: 'NGƯỜI LẬP DANH SÁCH',
      title: `Danh sách nhiệm vụ thực hiện Kế hoạch số ${number}`,
      isAcross: true,
      typeName: 'DANH SÁCH NHIỆM VỤ',
      abstract: [
        `thực hiện Kế hoạch số ${number}`,
        isToday
          ? `(số liệu lúc ${momentWords(now)})`
          : `(số liệu đến hết ngày ${documentDate(asOf)}, lập lúc ${momentWords(now)})`,
      ],
      body: [
        paragraph(`${filter}. ${countWords(tasks)}`),
        tableOr('Không có nhiệm vụ nào khớp bộ lọc.', listTable(tasks, grouped)),
      ],
    },
    ctx,
  )
}

/** `Tổng số 29 nhiệm vụ: hoàn thành 07, quá hạn 03.`, each task in one state (product.md, Badge). */
function countWords(tasks: readonly ExportTask[]): string {
  const counts = BADGES.flatMap((badge) => {
    const n = tasks.filter((task) => task.badge === badge).length
    return n > 0 ? [`${badgeWords(badge).toLocaleLowerCase('vi')} ${countWord(n)}`] : []
  })
  const total = `Tổng số ${countWord(tasks.length)} nhiệm vụ`
  return counts.length > 0 ? `${total}: ${counts.join(', ')}.` : `${total}.`
}

function listTable(tasks: readonly ExportTask[], grouped: boolean): Table {
  return {
    name: 'Danh sách nhiệm vụ',
    columns: [
      column('TT', 0.06),
      column('Nội dung nhiệm vụ', 0.21, 'left'),
      column('Chủ trì', 0.11, 'left'),
      column('Phối hợp', 0.16, 'left'),
      column('Người phụ trách', 0.08, 'left'),
      column('Thời hạn', 0.09),
      column('Sản phẩm', 0.12, 'left'),
      column('Tình trạng', 0.09),
      column('Ghi chú', 0.08, 'left'),
    ],
    rows: tasks.flatMap((task, n): TableRow[] => {
      const isFirst = task.groupOrdinal !== tasks[n - 1]?.groupOrdinal
      const head: TableRow = {
        kind: 'group',
        cells: [textCell(roman(task.groupOrdinal)), textCell(task.groupTitle)],
      }
      return grouped && isFirst ? [head, taskRow(task)] : [taskRow(task)]
    }),
  }
}

function taskRow(task: ExportTask): TableRow {
  const { indicatorTarget: target, indicatorDone: done, indicatorUnit: unit } = task
  const indicator = target === null ? null : { target, done: done ?? 0, unit: unit ?? '' }
  const cells = [
    task.key,
    task.title,
    task.leadUnit,
    task.coordinatingUnits,
    task.ownerName,
    dueWords(task),
    task.product,
    standingWords({ ...task, indicator }),
    noteWords(task),
  ]
  return row(...cells.map(textCell))
}

function noteWords({ extensionCount, dueOn, obstacle }: ExportTask): string {
  const extended =
    extensionCount > 0 && dueOn ? `gia hạn ${countWord(extensionCount)} lần đến ${documentDate(dueOn)}` : ''
  const hindered = obstacle ? `vướng mắc: ${inside(obstacle)}` : ''
  return begun([extended, hindered].filter(Boolean).join('; '))
}
