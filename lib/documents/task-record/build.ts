import type { Context } from '@/lib/data/context'
import { HISTORY_MOST, type TaskRecord } from '@/lib/data/tasks/record-sheet'
import type { Block, OfficialDocument, Table } from '@/lib/documents/official/model'
import { paragraph, tableOr } from '@/lib/documents/paper/cells'
import { momentWords, paperDocument } from '@/lib/documents/paper/document'
import { documentDateLong } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import { roman } from '@/lib/format/roman'
import { factTable } from './facts'
import { decisionTable, lifeTable } from './life'
import { evidenceTable, obstacleTable, stepTable, urgingTable } from './parts'

/** Phiếu theo dõi: all that is kept of one task, on paper, as it stands at this moment. */
export function recordDocument(record: TaskRecord, ctx: Context): OfficialDocument {
  const { task, plan, heading } = record
  return paperDocument(
    {
      heading,
      madeAs: 'NGƯỜI LẬP PHIẾU',
      title: `Phiếu theo dõi nhiệm vụ ${task.key}`,
      isAcross: false,
      typeName: 'PHIẾU THEO DÕI NHIỆM VỤ',
      abstract: [`Nhiệm vụ ${task.key} thực hiện Kế hoạch số ${plan.number}`],
      body: [
        paragraph(
          `Kế hoạch số ${plan.number} ${documentDateLong(plan.issuedOn)} của ${plan.issuer}: ${plan.title}. Số liệu lúc ${momentWords(ctx.now)}.`,
        ),
        ...sections(record),
      ],
    },
    ctx,
  )
}

function sections(record: TaskRecord): Block[] {
  const { task } = record
  const parts: [title: string, table: Table, nothing: string][] = [
    ['THÔNG TIN NHIỆM VỤ', factTable(record), ''],
    ['CÁC BƯỚC THỰC HIỆN', stepTable(task), 'Nhiệm vụ không chia bước.'],
    ['QUÁ TRÌNH THỰC HIỆN', lifeTable(record), 'Chưa có.'],
    ['ĐỀ NGHỊ, QUYẾT ĐỊNH', decisionTable(record), 'Chưa có.'],
    ['KHÓ KHĂN, VƯỚNG MẮC', obstacleTable(task), 'Không có.'],
    ['ĐÔN ĐỐC, GIẢI TRÌNH', urgingTable(task), 'Không có.'],
    ['DANH MỤC MINH CHỨNG', evidenceTable(task), 'Chưa có minh chứng.'],
  ]
  return parts.flatMap(([title, table, nothing], n) => [
    { kind: 'heading', level: 1, text: `${roman(n)}. ${title}` },
    ...(table.name === 'Quá trình thực hiện' ? shortened(record) : []),
    tableOr(nothing, table),
  ])
}

/** A sheet that leaves lines out says how many it has. */
function shortened({ historyTotal }: TaskRecord): Block[] {
  if (historyTotal <= HISTORY_MOST) return []
  return [
    paragraph(
      `Phiếu ghi ${uiNumber(HISTORY_MOST)} dòng gần nhất trong ${uiNumber(historyTotal)} dòng lịch sử của nhiệm vụ.`,
    ),
  ]
}
