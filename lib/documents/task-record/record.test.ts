import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { pool } from '@/db/client'
import { openTrialWorld, type TrialWorld } from '@/db/testing/trial-world'
import { nameStandIn } from '@/lib/data/stand-ins/commands'
import { commentOnTask } from '@/lib/data/tasks/commands-comments'
import { createTask, editTask } from '@/lib/data/tasks/commands-edit'
import { decideTaskExtension, requestTaskExtension } from '@/lib/data/tasks/commands-extensions'
import { judgeTask } from '@/lib/data/tasks/commands-judgements'
import { answerObstacle, clearObstacle, raiseObstacle } from '@/lib/data/tasks/commands-obstacles'
import { returnTaskResult, submitTaskResult } from '@/lib/data/tasks/commands-results'
import { pauseTaskWork } from '@/lib/data/tasks/commands-state'
import { addTaskStep, editTaskStep } from '@/lib/data/tasks/commands-steps'
import { addTaskEvidence, urgeTask } from '@/lib/data/tasks/commands-words'
import { getTask } from '@/lib/data/tasks/detail'
import { getTaskRecord, HISTORY_MOST } from '@/lib/data/tasks/record-sheet'
import { expectSays, rowsOf } from '@/lib/documents/testing/paper-file'
import { plainDate } from '@/lib/domain/calendar'
import { recordDocument } from './build'
import { exportRecord } from './file'

const LONG = `https://congbao.thuathienhue.gov.vn/${'tro-giup-phap-ly/'.repeat(12)}bai-4.html`

let world: TrialWorld
let id: string
beforeAll(async () => {
  world = await openTrialWorld()
  ;({ id } = await world.task('II.3'))
})
afterAll(() => world.close())

const later = (person: string) => world.later(person)
const seen = async () => getTask(await later('dung.ld'), id)
const sheetOf = async (person = 'xem', of = id) => {
  const ctx = await later(person)
  return recordDocument(await getTaskRecord(ctx, of), ctx)
}
const factsOf = async () =>
  new Map(
    (await sheetOf()).body.flatMap((block) => {
      if (block.kind !== 'table' || block.table.name !== 'Thông tin nhiệm vụ') return []
      return block.table.rows.map(({ cells }) => [cells[0]?.text ?? '', cells[1]?.text ?? ''] as const)
    }),
  )

describe('the record sheet of a task', () => {
  it('tells an extension that the chief of office granted in the director’s place, asked and decided', async () => {
    const idOf = async (person: string) => (await world.as(person)).viewer.id
    await nameStandIn(await later('giamdoc'), {
      absentId: await idOf('giamdoc'),
      standInId: await idOf('chanhvanphong'),
      fromOn: plainDate('2022-06-15'),
      toOn: plainDate('2022-06-16'),
    })
    const { dueOn, dueLabel } = await seen()
    const due = plainDate('2022-09-15')
    await requestTaskExtension(await later('dung.ld'), id, { due, reason: 'Chờ ảnh tư liệu' })
    const [asked] = (await seen()).extensions
    expect((await factsOf()).get('Đề nghị gia hạn đang chờ')).toBe('Đến ngày 15/9/2022')
    const decision = { decision: 'approved' as const, note: 'Đồng ý, không lùi thêm' }
    await decideTaskExtension(await later('chanhvanphong'), asked?.id ?? '', decision)
    const decided = rowsOf(await sheetOf(), 'Đề nghị, quyết định').slice(-2)
    const was = dueOn?.split('-').map(Number) ?? []
    expect(decided.map((row) => row.slice(1))).toEqual([
      ['Lê Đức Dũng', 'Đề nghị gia hạn đến 15/9/2022', 'Chờ ảnh tư liệu'],
      [
        expect.stringMatching(/\(thay mặt Trần Đình Quý\)$/),
        `Đồng ý gia hạn từ ${String(was[2]).padStart(2, '0')}/${was[1]}/${was[0]} đến 15/9/2022`,
        'Đồng ý, không lùi thêm',
      ],
    ])
    const facts = await factsOf()
    expect(facts.get('Thời hạn hiện nay')).toBe('15/9/2022 (đã gia hạn 01 lần)')
    if (dueLabel) expect(facts.get('Thời hạn theo Kế hoạch')).toContain(dueLabel)
  })

  it('keeps a result that came back with its reason, and both in the life in order', async () => {
    const sent = await submitTaskResult(await later('dung.ld'), id, {
      version: (await seen()).version,
      result: 'Đã đăng đủ\n12 bài',
      done: 12,
    })
    expect((await factsOf()).get('Kết quả chờ xác nhận')).toBe(
      'Đã đăng đủ 12 bài (Lê Đức Dũng, ngày 15/6/2022)',
    )
    await returnTaskResult(await later('giamdoc'), id, {
      version: sent.version,
      reason: 'Thiếu đường dẫn bài 5',
    })
    const sheet = await sheetOf()
    const [decided] = rowsOf(sheet, 'Đề nghị, quyết định').slice(-1)
    expect(decided?.slice(1)).toEqual([
      'Trần Đình Quý',
      expect.stringMatching(/^Trả lại kết quả, mức hoàn thành trở về \d+%$/),
      'Thiếu đường dẫn bài 5',
    ])
    expect(
      rowsOf(sheet, 'Quá trình thực hiện')
        .map((row) => row[2])
        .slice(-2),
    ).toEqual(['Báo cáo hoàn thành: Đã đăng đủ 12 bài', expect.stringMatching(/^Trả lại kết quả/)])
  })

  it('has steps, obstacles, urgings and evidence in tables, addresses written out, talk left out', async () => {
    await addTaskStep(await later('dung.ld'), id, { title: 'Chọn ảnh', dueOn: plainDate('2022-06-20') })
    await editTaskStep(await later('dung.ld'), (await seen()).steps.at(-1)?.id ?? '', { done: true })
    await raiseObstacle(await later('dung.ld'), id, { text: 'Chưa có quyền đăng bài' })
    const obstacle = (await seen()).obstacles[0]?.id ?? ''
    await answerObstacle(await later('giamdoc'), obstacle, { text: 'Văn phòng cấp tài khoản' })
    await clearObstacle(await later('dung.ld'), obstacle, { note: 'Đã có tài khoản' })
    await urgeTask(await later('giamdoc'), id, { note: 'Đăng trước ngày 20' })
    await commentOnTask(await later('dung.ld'), id, { text: 'Nhờ duyệt giúp' })
    await addTaskEvidence(await later('dung.ld'), id, { title: 'Bài 4', url: LONG })
    await addTaskEvidence(await later('dung.ld'), id, {
      title: 'Công văn phân công',
      documentNumber: '131/TGPL-NV',
      documentDate: plainDate('2022-03-03'),
    })
    const sheet = await sheetOf()
    expect(rowsOf(sheet, 'Các bước thực hiện').at(-1)?.slice(1)).toEqual([
      'Chọn ảnh',
      '',
      '20/6/2022',
      'Xong (Lê Đức Dũng, ngày 15/6/2022)',
    ])
    expect(rowsOf(sheet, 'Khó khăn, vướng mắc').at(-1)).toEqual([
      '15/6/2022',
      'Chưa có quyền đăng bài (Lê Đức Dũng)',
      'Văn phòng cấp tài khoản (Trần Đình Quý, ngày 15/6/2022)',
      'Đã có tài khoản (Lê Đức Dũng, ngày 15/6/2022)',
    ])
    expect(rowsOf(sheet, 'Đôn đốc, giải trình').at(-1)).toEqual([
      '15/6/2022',
      'Trần Đình Quý',
      'Đôn đốc',
      'Đăng trước ngày 20',
      '',
    ])
    const evidence = rowsOf(sheet, 'Danh mục minh chứng').slice(-2)
    expect(evidence.map((row) => row.slice(1))).toEqual([
      ['Bài 4', 'Đường dẫn', LONG, '15/6/2022', 'Lê Đức Dũng'],
      ['Công văn phân công', 'Văn bản', 'Số 131/TGPL-NV ngày 03/3/2022', '15/6/2022', 'Lê Đức Dũng'],
    ])
    expect(JSON.stringify(sheet)).not.toContain('Nhờ duyệt giúp')
  })

  it('of a paused task says so, with the leader’s own judgement before it and what was changed', async () => {
    await judgeTask(await later('lanhdao'), id, { level: 'at_risk', reason: 'Sát ngày lễ' })
    expect((await factsOf()).get('Đánh giá của lãnh đạo')).toMatch(
      /^Đáng lo: Sát ngày lễ \(.+, ngày 15\/6\/2022\)$/,
    )
    const leadUnitId = await world.unit('tt-nv1')
    await editTask(await later('lanhdao'), id, {
      version: (await seen()).version,
      leadUnitId,
      coordinatingUnitIds: [],
      group: 'ceremony',
    })
    await pauseTaskWork(await later('lanhdao'), id, {
      version: (await seen()).version,
      reason: 'Chờ kinh phí',
    })
    const sheet = await sheetOf()
    expect(
      rowsOf(sheet, 'Quá trình thực hiện')
        .map((row) => row[2])
        .slice(-2),
    ).toEqual([
      expect.stringMatching(/^Điều chỉnh: .*đơn vị chủ trì: Phòng Nghiệp vụ 2 → Phòng Nghiệp vụ 1/),
      'Tạm dừng nhiệm vụ',
    ])
    expect(JSON.stringify(sheet)).toContain('→ Lễ kỷ niệm')
    expect((await factsOf()).get('Trạng thái')).toMatch(/^Tạm dừng, đạt /)
  })

  test('says the same as PDF and as Word file, signed by who made it and the head of the office', async () => {
    const ctx = await later('dung.ld')
    const document = recordDocument(await getTaskRecord(ctx, id), ctx)
    expect(document.letterhead).toEqual({
      parentBody: 'UBND TỈNH THỪA THIÊN HUẾ',
      body: 'SỞ TƯ PHÁP',
      number: null,
      sign: null,
      placeAndDate: 'Thừa Thiên Huế, ngày 15 tháng 6 năm 2022',
    })
    expect([document.leftSigner, document.signer]).toEqual([
      { capacity: ['NGƯỜI LẬP PHIẾU'], name: 'Lê Đức Dũng' },
      { capacity: ['THỦ TRƯỞNG ĐƠN VỊ'], name: null },
    ])
    const [pdf, docx] = await Promise.all([exportRecord(ctx, id, 'pdf'), exportRecord(ctx, id, 'docx')])
    expect([pdf.name, docx.name]).toEqual([
      'Phiếu theo dõi II.3 15-06-2022.pdf',
      'Phiếu theo dõi II.3 15-06-2022.docx',
    ])
    await expectSays(document, pdf, docx)
  })

  it('of a task about which nothing happened yet says so at each place', async () => {
    const made = await createTask(await later('giamdoc'), world.campaignId, {
      group: 'ceremony',
      title: 'Việc mới',
      leadUnitId: await world.unit('tt-nv1'),
    })
    const sheet = await sheetOf('xem', made.id)
    const words = sheet.body.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    )
    expect(words.slice(1)).toEqual([
      'Nhiệm vụ không chia bước.',
      'Chưa có.',
      'Không có.',
      'Không có.',
      'Chưa có minh chứng.',
    ])
  })

  it('of a life longer than a sheet has its last lines and how many there are', async () => {
    const { id: busy } = await world.task('II.6')
    const [before] = await pool()<
      { n: number }[]
    >`select count(*)::int as n from activities where subject_id = ${busy}`
    await pool()`insert into activities (at, subject, subject_id, campaign_id, kind, after, request_id)
      select '2022-06-15T08:00:00Z'::timestamptz + n * interval '1 second', 'task', ${busy}, ${world.campaignId}, 'progress',
        jsonb_build_object('note', 'lần ' || n), 'x' from generate_series(1, ${HISTORY_MOST}) n`
    const sheet = await sheetOf('xem', busy)
    const rows = rowsOf(sheet, 'Quá trình thực hiện')
    expect([rows.length, rows.at(-1)?.[2]]).toEqual([HISTORY_MOST, 'Ghi chú: lần 1000'])
    const told = sheet.body.flatMap((block) => (block.kind === 'paragraph' ? block.runs : []))
    expect(told[2]?.text).toBe(
      `Phiếu ghi 1.000 dòng gần nhất trong 1.00${before?.n} dòng lịch sử của nhiệm vụ.`,
    )
  })
})
