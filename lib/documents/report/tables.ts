import type { Cell, Column, Table, TableRow } from '@/lib/documents/official/model'
import { dueWords, standingWords } from '@/lib/documents/paper/task-words'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { shareOf } from '@/lib/domain/progress'
import type { ReportFigures, ReportTask } from '@/lib/domain/report-figures'
import { measuredOf } from '@/lib/domain/report-figures'
import { documentDate } from '@/lib/format/date'
import { uiMeanPercent, uiNumber, uiPercent } from '@/lib/format/number'
import { roman } from '@/lib/format/roman'

const text = (value: string): Cell => ({ text: value })
const number = (n: number): Cell => ({ text: uiNumber(n), value: { number: n } })

const column = (title: string, width: number, align: Column['align'] = 'center'): Column => ({
  title,
  width,
  align,
})

type Badges = ReportFigures['badges']

/** What is counted, each task in exactly one column (product.md, Badge); what is set aside only where there is some. */
const COUNTS: readonly { title: string; of: (badges: Badges) => number; always: boolean }[] = [
  { title: 'Hoàn thành', of: ({ completed }) => completed, always: true },
  {
    title: 'Đang thực hiện',
    of: ({ returned, dueSoon, inProgress }) => returned + dueSoon + inProgress,
    always: true,
  },
  { title: 'Chờ xác nhận', of: ({ submitted }) => submitted, always: true },
  { title: 'Quá hạn', of: ({ overdue }) => overdue, always: true },
  { title: 'Chưa bắt đầu', of: ({ notStarted }) => notStarted, always: true },
  { title: 'Tạm dừng', of: ({ paused }) => paused, always: false },
  { title: 'Không thực hiện', of: ({ cancelled }) => cancelled, always: false },
]
const COUNT_WIDTH = 0.09
/** The narrowest that holds `hoàn thành` in the letters of an annex. */
const NARROW_COUNT = 0.083

type Counted = Pick<ReportFigures, 'groups' | 'badges' | 'counts' | 'progress'>
/** Another share of the volume beside what is reached. */
type Share = { title: string; of: (progress: { planned: number | null }) => Cell }
export const PLANNED: Share = { title: 'Theo kế hoạch', of: ({ planned }) => percentCell(planned, true) }

/** A line a group and the sum of all. */
export function groupTable(
  { groups, badges, counts, progress }: Counted,
  beside: readonly Share[] = [],
): Table {
  const shown = COUNTS.filter(({ of, always }) => always || of(badges) > 0)
  const width = beside.length > 0 ? NARROW_COUNT : COUNT_WIDTH
  return {
    name: 'Kết quả theo nhóm hoạt động',
    columns: [
      column('TT', 0.06),
      column('Nhóm hoạt động', 1 - 0.06 - (shown.length + 2 + beside.length) * width, 'left'),
      column('Tổng số', width),
      ...shown.map(({ title }) => column(title, width)),
      column('Mức hoàn thành', width),
      ...beside.map(({ title }) => column(title, width)),
    ],
    rows: [
      ...groups.map(
        (group, n): TableRow => ({
          kind: 'row',
          cells: [
            text(roman(n)),
            text(group.title),
            number(group.counts.total),
            ...shown.map(({ of }) => number(of(group.badges))),
            percentCell(group.actual, isAllConfirmed(group.counts)),
            ...beside.map(({ of }) => of(group)),
          ],
        }),
      ),
      {
        kind: 'total',
        cells: [
          text(''),
          text('Cộng'),
          sum(counts.total),
          ...shown.map(({ of }) => sum(of(badges))),
          percentCell(progress.actual, isAllConfirmed(counts)),
          ...beside.map(({ of }) => of(progress)),
        ],
      },
    ],
  }
}

const sum = (n: number): Cell => ({ text: uiNumber(n), value: { sum: n } })

function percentCell(basisPoints: number | null, allConfirmed: boolean): Cell {
  const shown = uiMeanPercent(basisPoints, allConfirmed)
  const whole = /^(\d+)%$/u.exec(shown)
  return whole ? { text: shown, value: { percent: Number(whole[1]) } } : text(shown)
}

/** Annex I: every task in the order of the plan (reference/domain §4.1, 6). */
export function taskTable(figures: ReportFigures): Table {
  return {
    name: 'Tình hình thực hiện từng nhiệm vụ',
    columns: [
      column('TT', 0.06),
      column('Nội dung công việc', 0.22, 'left'),
      column('Chủ trì', 0.12, 'left'),
      column('Phối hợp', 0.12, 'left'),
      column('Thời hạn', 0.11),
      column('Kết quả/sản phẩm', 0.15, 'left'),
      column('Tình trạng', 0.1),
      column('Ghi chú', 0.12, 'left'),
    ],
    rows: figures.groups.flatMap(({ key, title }, n): TableRow[] => {
      const own = figures.tasks.filter(({ group }) => group === key)
      const head: TableRow = { kind: 'group', cells: [text(roman(n)), text(title)] }
      return own.length === 0
        ? []
        : [head, ...own.map((task): TableRow => ({ kind: 'row', cells: taskCells(task) }))]
    }),
  }
}

function taskCells(task: ReportTask): Cell[] {
  return [
    text(task.key),
    text(task.title),
    text(task.leadUnit),
    text(task.coordinatingUnits.join('; ')),
    text(dueWords(task)),
    text(task.result ?? task.product ?? ''),
    text(standingWords(task)),
    text(noteWords(task)),
  ]
}

/** The way of its due date, and what stands in its way. */
function noteWords({ extensions, pendingDue, obstacle }: ReportTask): string {
  return [
    ...extensions.map(
      ({ from, due, on }) =>
        `Gia hạn từ ${documentDate(from)} đến ${documentDate(due)} (ngày ${documentDate(on)})`,
    ),
    ...(pendingDue ? [`Đề nghị gia hạn đến ${documentDate(pendingDue.due)}`] : []),
    ...(obstacle ? [`Vướng mắc: ${obstacle}`] : []),
  ].join('. ')
}

/** Annex II: what is counted, against its target. */
export function indicatorTable(figures: ReportFigures): Table {
  return {
    name: 'Kết quả thực hiện chỉ tiêu',
    columns: [
      column('TT', 0.07),
      column('Chỉ tiêu', 0.33, 'left'),
      column('Chủ trì', 0.2, 'left'),
      column('Đơn vị tính', 0.1),
      column('Kế hoạch', 0.1),
      column('Thực hiện', 0.1),
      column('Tỷ lệ', 0.1),
    ],
    rows: measuredOf(figures).map(
      ({ key, leadUnit, indicator }): TableRow => ({
        kind: 'row',
        cells: [
          text(key),
          text(indicator.name),
          text(leadUnit),
          text(indicator.unit),
          number(indicator.target),
          number(indicator.done),
          { text: uiPercent(shareOf(indicator)), value: { percent: Math.floor(shareOf(indicator) / 100) } },
        ],
      }),
    ),
  }
}

/** Annex III: who was urged, when and how late the task was (sổ đôn đốc). */
export function urgingTable({ urgings }: ReportFigures): Table {
  return {
    name: 'Sổ đôn đốc',
    columns: [
      column('TT', 0.06),
      column('Ngày', 0.1),
      column('Nhiệm vụ', 0.28, 'left'),
      column('Chủ trì', 0.16, 'left'),
      column('Người đôn đốc', 0.12, 'left'),
      column('Số ngày quá hạn', 0.08),
      column('Nội dung', 0.2, 'left'),
    ],
    rows: urgings.map(
      ({ taskKey, title, leadUnit, on, by, daysLate, note }, n): TableRow => ({
        kind: 'row',
        cells: [
          number(n + 1),
          { text: documentDate(on), value: { day: on } },
          text(`${taskKey} ${title}`),
          text(leadUnit),
          text(by),
          number(daysLate),
          text(note ?? ''),
        ],
      }),
    ),
  }
}
