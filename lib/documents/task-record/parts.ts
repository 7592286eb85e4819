import type { Evidence, TaskDetail } from '@/lib/contracts/task'
import type { Table } from '@/lib/documents/official/model'
import { column, dayCell, numberCell, row, textCell } from '@/lib/documents/paper/cells'
import { evidenceKindWords, evidencePlaceWords } from '@/lib/documents/paper/evidence-words'
import { inside } from '@/lib/documents/report/words'
import { vietnamDay } from '@/lib/domain/calendar'
import { documentDate } from '@/lib/format/date'

type Act = { by: { name: string }; at: string }

/** `Lê Đức Dũng, ngày 10/6/2022` */
function actWords({ by, at }: Act): string {
  return `${by.name}, ngày ${documentDate(vietnamDay(at))}`
}

const byTime = (a: { at: string }, b: { at: string }) => Date.parse(a.at) - Date.parse(b.at)

export function stepTable({ steps }: TaskDetail): Table {
  return {
    name: 'Các bước thực hiện',
    columns: [
      column('TT', 0.07),
      column('Nội dung', 0.4, 'left'),
      column('Người thực hiện', 0.19, 'left'),
      column('Thời hạn', 0.15),
      column('Kết quả', 0.19, 'left'),
    ],
    rows: steps.map(({ title, owner, dueOn, done }, n) =>
      row(
        numberCell(n + 1),
        textCell(title),
        textCell(owner?.name ?? null),
        textCell(dueOn && documentDate(dueOn)),
        textCell(done ? `Xong (${actWords(done)})` : 'Chưa xong'),
      ),
    ),
  }
}

export function obstacleTable({ obstacles }: TaskDetail): Table {
  return {
    name: 'Khó khăn, vướng mắc',
    columns: [
      column('Từ ngày', 0.15),
      column('Nội dung', 0.35, 'left'),
      column('Ý kiến trả lời', 0.25, 'left'),
      column('Tháo gỡ', 0.25, 'left'),
    ],
    rows: obstacles.toSorted(byTime).map(({ sinceOn, text, by, helpUnit, answer, clearing }) => {
      const help = helpUnit ? `; đề nghị ${helpUnit.name} hỗ trợ` : ''
      const cleared = clearing && `${inside(clearing.note ?? 'Đã gỡ')} (${actWords(clearing)})`
      return row(
        textCell(documentDate(sinceOn)),
        textCell(`${inside(text)} (${by.name}${help})`),
        textCell(answer && `${inside(answer.text)} (${actWords(answer)})`),
        textCell(cleared ?? 'Chưa tháo gỡ'),
      )
    }),
  }
}

/** Urgings and requests for an explanation with its answer, oldest first. */
export function urgingTable({ urgings, explanations }: TaskDetail): Table {
  const lines = [
    ...urgings.map(({ daysLate, note, ...act }) => ({
      ...act,
      what: daysLate > 0 ? `Đôn đốc (quá hạn ${daysLate} ngày)` : 'Đôn đốc',
      text: note,
      answer: null,
    })),
    ...explanations.map(({ question, answer, ...act }) => ({
      ...act,
      what: 'Yêu cầu giải trình',
      text: question,
      answer: answer ? `${inside(answer.text)} (${actWords(answer)})` : 'Chưa trả lời',
    })),
  ].toSorted(byTime)
  return {
    name: 'Đôn đốc, giải trình',
    columns: [
      column('Ngày', 0.15),
      column('Người đôn đốc', 0.19, 'left'),
      column('Hình thức', 0.18, 'left'),
      column('Nội dung', 0.24, 'left'),
      column('Trả lời', 0.24, 'left'),
    ],
    rows: lines.map(({ at, by, what, text, answer }) =>
      row(dayCell(vietnamDay(at)), textCell(by.name), textCell(what), textCell(text), textCell(answer)),
    ),
  }
}

export function evidenceTable({ evidence }: TaskDetail): Table {
  return {
    name: 'Danh mục minh chứng',
    columns: [
      column('TT', 0.07),
      column('Tên minh chứng', 0.29, 'left'),
      column('Loại', 0.13),
      column('Địa chỉ, số hiệu, dung lượng', 0.23, 'left'),
      column('Ngày', 0.14),
      column('Người nộp', 0.14, 'left'),
    ],
    rows: evidence
      .toSorted(byTime)
      .map((item: Evidence, n) =>
        row(
          numberCell(n + 1),
          textCell(item.title),
          textCell(evidenceKindWords(item)),
          textCell(evidencePlaceWords(item)),
          dayCell(vietnamDay(item.at)),
          textCell(item.by.name),
        ),
      ),
  }
}
