import type { Evidence } from '@/lib/contracts/task'
import type { Context } from '@/lib/data/context'
import type { Catalogue, CataloguedTask } from '@/lib/data/evidence/catalogue'
import type { OfficialDocument, Table, TableRow } from '@/lib/documents/official/model'
import { column, dayCell, row, textCell } from '@/lib/documents/paper/cells'
import { momentWords, paperDocument } from '@/lib/documents/paper/document'
import { evidenceKindWords, evidencePlaceWords } from '@/lib/documents/paper/evidence-words'
import { countWord, inside } from '@/lib/documents/report/words'
import { vietnamDay } from '@/lib/domain/calendar'
import { roman } from '@/lib/domain/task-key'
import { uiNumber } from '@/lib/format/number'

/** Danh mục minh chứng: what shows the results of a group's tasks; the start of the kỷ yếu and of the award dossier. */
export function catalogueDocument(catalogue: Catalogue, ctx: Context): OfficialDocument {
  const { plan, group, heading } = catalogue
  const numeral = roman(group.ordinal)
  return paperDocument(
    {
      heading,
      madeAs: 'NGƯỜI LẬP DANH MỤC',
      title: `Danh mục minh chứng nhóm ${numeral}`,
      isAcross: true,
      typeName: 'DANH MỤC MINH CHỨNG',
      abstract: [
        `Nhóm ${numeral}. ${group.title}, thực hiện Kế hoạch số ${plan.number}`,
        `(số liệu lúc ${momentWords(ctx.now)})`,
      ],
      body: [{ kind: 'table', table: catalogueTable(catalogue) }],
    },
    ctx,
  )
}

/** A line an evidence; a task's name and result stand in its first line, its number in each. */
export function catalogueTable({ group, tasks }: Catalogue): Table {
  const listed = tasks.filter(({ status, evidence }) => status !== 'cancelled' || evidence.length > 0)
  return {
    name: `Minh chứng nhóm ${roman(group.ordinal)}`,
    columns: [
      column('TT', 0.06),
      column('Nhiệm vụ', 0.2, 'left'),
      column('Kết quả đạt được', 0.18, 'left'),
      column('Tên minh chứng', 0.16, 'left'),
      column('Loại', 0.08),
      column('Ngày nộp', 0.08),
      column('Người nộp', 0.08, 'left'),
      column('Ghi chú, địa chỉ', 0.16, 'left'),
    ],
    rows: [...listed.flatMap(taskRows), totalRow(listed)],
  }
}

function taskRows(task: CataloguedTask): TableRow[] {
  const { key, title, evidence } = task
  const opening = [textCell(key), textCell(title), textCell(resultWords(task))]
  const following = [textCell(key), textCell(null), textCell(null)]
  if (evidence.length === 0) return [row(...opening, ...['Chưa có minh chứng', '', '', '', ''].map(textCell))]
  return evidence.map((item, n) =>
    row(
      ...(n === 0 ? opening : following),
      textCell(item.title),
      textCell(evidenceKindWords(item)),
      dayCell(vietnamDay(item.at)),
      textCell(item.by.name),
      textCell(evidencePlaceWords(item)),
    ),
  )
}

/** A result counts once it is confirmed (product.md, Task rules). */
function resultWords({ result, indicator }: CataloguedTask): string {
  if (result === null) return 'Chưa có kết quả được xác nhận'
  const { done, target, unit } = indicator ?? { done: 0, target: 0, unit: '' }
  const quantity = indicator ? ` (${uiNumber(done)}/${uiNumber(target)} ${unit})` : ''
  return (inside(result) || 'Theo minh chứng') + quantity
}

const KINDS: readonly [kind: Evidence['kind'], words: string][] = [
  ['file', 'tệp'],
  ['link', 'đường dẫn'],
  ['document', 'văn bản'],
]

function totalRow(tasks: readonly CataloguedTask[]): TableRow {
  const all = tasks.flatMap(({ evidence }) => evidence)
  const kinds = KINDS.flatMap(([kind, words]) => {
    const n = all.filter((item) => item.kind === kind).length
    return n > 0 ? [`${countWord(n)} ${words}`] : []
  })
  const shown = tasks.filter(({ evidence }) => evidence.length > 0).length
  const confirmed = tasks.filter(({ result }) => result !== null).length
  const words = [
    'Cộng',
    `${countWord(tasks.length)} nhiệm vụ, ${countWord(shown)} nhiệm vụ có minh chứng`,
    `${countWord(confirmed)} kết quả được xác nhận`,
    `${countWord(all.length)} minh chứng`,
    '',
    '',
    '',
    kinds.join(', '),
  ]
  return { kind: 'total', cells: words.map(textCell) }
}
