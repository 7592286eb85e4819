import fc from 'fast-check'
import type { ReadReport } from '@/lib/data/reports/queries'
import { plainDate } from '@/lib/domain/calendar'
import type { ReportFigures, ReportGroup, ReportTask } from '@/lib/domain/report-figures'
import { firstHeading } from '@/lib/domain/report-heading'
import { figures, task } from './figures'

type State = Pick<ReportTask, 'status' | 'badge' | 'deadline'>
type Tally = Pick<ReportFigures, 'counts' | 'deadlines' | 'badges'>

const state = (
  status: State['status'],
  badge: State['badge'],
  deadline: State['deadline'],
  counted: [keyof Tally['counts'], keyof Tally['badges'], keyof Tally['deadlines']],
) => ({ status, badge, deadline, counted })
/** Every state a task can show, and where it is counted. */
const STATES = [
  state('completed', 'completed', 'done_on_time', ['completed', 'completed', 'doneOnTime']),
  state('completed', 'completed', 'done_late', ['completed', 'completed', 'doneLate']),
  state('submitted', 'submitted', 'submitted', ['submitted', 'submitted', 'submitted']),
  state('in_progress', 'overdue', 'overdue', ['inProgress', 'overdue', 'overdue']),
  state('in_progress', 'returned', 'on_track', ['inProgress', 'returned', 'onTrack']),
  state('in_progress', 'due_soon', 'due_soon', ['inProgress', 'dueSoon', 'dueSoon']),
  state('in_progress', 'in_progress', 'on_track', ['inProgress', 'inProgress', 'onTrack']),
  state('in_progress', 'in_progress', 'no_deadline', ['inProgress', 'inProgress', 'noDeadline']),
  state('not_started', 'not_started', 'not_due_to_start', ['notStarted', 'notStarted', 'notDueToStart']),
  state('paused', 'paused', 'paused', ['paused', 'paused', 'paused']),
  state('cancelled', 'cancelled', 'cancelled', ['cancelled', 'cancelled', 'cancelled']),
] as const

const GROUPS = ['professional', 'communications', 'emulation', 'ceremony']
const WORDS = [
  'tuyên truyền',
  'Luật TGPL',
  'năm 2017',
  'cấp xã',
  '24/7',
  'tập huấn 40 người',
  '100%',
  '1.250',
]
const words = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((all) => all.join(' '))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const day = fc.integer({ min: 0, max: 180 }).map((n) => {
  const at = new Date(Date.UTC(2022, 1, 22 + n))
  return plainDate(at.toISOString().slice(0, 10))
})

const randomTask = fc
  .record({
    of: fc.constantFrom(...STATES),
    group: fc.nat({ max: GROUPS.length - 1 }),
    title: words(6),
    product: maybe(words(3)),
    leadUnit: words(2),
    coordinatingUnits: fc.array(words(2), { maxLength: 2 }),
    dueOn: maybe(day),
    dueLabel: maybe(fc.constantFrom('Quý II/2022', 'Thường xuyên', '30/6/2022')),
    extensions: fc.array(fc.record({ from: day, due: day, on: day }), { maxLength: 2 }),
    daysLate: fc.integer({ min: 1, max: 1_200 }),
    percent: fc.nat({ max: 10_000 }),
    indicator: maybe(
      fc.record({
        name: words(2),
        unit: fc.constant('buổi'),
        target: fc.integer({ min: 1, max: 2_000 }),
        done: fc.nat({ max: 3_000 }),
      }),
    ),
    obstacle: maybe(words(4)),
    result: maybe(words(4)),
  })
  .map(({ of, group, ...given }) => ({ ...given, ...of, group }))

const share = maybe(fc.nat({ max: 10_000 }))

/** Figures that a plan of any tasks may have: counted here from the tasks, one by one, apart from how the product counts. */
export const randomFigures: fc.Arbitrary<ReportFigures> = fc
  .record({
    tasks: fc.array(randomTask, { maxLength: 6 }),
    shares: fc.array(fc.tuple(share, share), { minLength: 5, maxLength: 5 }),
    urgings: fc.array(fc.record({ on: day, daysLate: fc.nat({ max: 400 }), note: maybe(words(3)) }), {
      maxLength: 3,
    }),
  })
  .map(({ tasks, shares, urgings }) => {
    const own = tasks.map(({ counted: _, ...given }, n): ReportTask => {
      const isLate = given.badge === 'overdue' || given.deadline === 'done_late'
      return task({
        ...given,
        id: `t${n}`,
        key: `${given.group + 1}.${n + 1}`,
        group: GROUPS[given.group] ?? '',
        originalDueOn: given.dueOn,
        daysLate: isLate ? given.daysLate : 0,
        completedOn: given.status === 'completed' ? plainDate('2022-05-10') : null,
      })
    })
    const groups = GROUPS.map(
      (key, n): ReportGroup => ({
        ...tally(tasks.filter(({ group }) => group === n)),
        ...{
          id: key,
          key,
          title: `Nhóm ${WORDS[n]}`,
          actual: shares[n]?.[0] ?? null,
          planned: shares[n]?.[1] ?? null,
        },
      }),
    )
    return figures({
      ...tally(tasks),
      groups,
      tasks: own,
      progress: { actual: shares[4]?.[0] ?? null, planned: shares[4]?.[1] ?? null, gapDays: null },
      urgings: urgings.map((one) => ({
        ...one,
        ...{ taskKey: '1.1', title: 'Việc', leadUnit: 'Phòng 1', by: 'Lê Minh Châu', urged: null },
      })),
    })
  })

function tally(tasks: readonly { counted: (typeof STATES)[number]['counted'] }[]): Tally {
  const { counts, deadlines, badges } = structuredClone(figures())
  for (const { counted } of tasks) {
    counts.total += 1
    counts[counted[0]] += 1
    badges[counted[1]] += 1
    deadlines[counted[2]] += 1
  }
  return { counts, deadlines, badges }
}

const PLAN = { number: '264/KH-STP', issuer: 'Sở Tư pháp tỉnh Thừa Thiên Huế' }

/** A frozen report of the figures, as nobody has written in it, with every table. */
export function reportOf(given: ReportFigures): ReadReport {
  const by = { id: 'p', name: 'Trần Đình Quý' }
  const at = '2022-06-15T02:40:00.000Z' as ReadReport['report']['createdAt']
  return {
    report: {
      ...{ id: 'r', campaignId: 'c', version: 3, state: 'frozen', kind: 'month', calendar: 'administrative' },
      ...{ periodStart: given.period.start, periodEnd: given.period.end, asOf: given.asOf },
      heading: {
        ...firstHeading(PLAN, { name: 'Lê Minh Châu', title: 'Phó Giám đốc Sở' }),
        urgingAnnex: true,
      },
      ...{
        sections: {},
        figures: given,
        frozenAt: at,
        frozenBy: by,
        review: null,
        number: null,
        issuedOn: null,
      },
      ...{ issuedAt: null, issuedBy: null, supersedesId: null, supersededById: null, reason: null },
      ...{ createdBy: by, createdAt: at, updatedAt: at },
    },
    figures: given,
    plan: { ...PLAN, title: 'Kế hoạch 25 năm', issuedOn: plainDate('2022-02-22'), leadUnits: 9 },
    ...{ saves: [], changesSinceFrozen: 0, sha256: null, scans: [] },
  }
}
