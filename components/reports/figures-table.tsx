import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { StateMark } from '@/components/ui/state-mark'
import type { Report } from '@/lib/contracts/report'
import { uiMeanPercent } from '@/lib/format/number'
import { useT } from '@/lib/i18n/provider'
import { listAddress } from './list-address'

const COLUMNS = ['completed', 'doing', 'submitted', 'overdue', 'notStarted', 'aside'] as const
type Badges = Report['figures']['badges']

const BADGES: Record<(typeof COLUMNS)[number], string> = {
  completed: 'completed',
  doing: 'in_progress,due_soon,returned',
  submitted: 'submitted',
  overdue: 'overdue',
  notStarted: 'not_started',
  aside: 'paused,cancelled',
}

const MARKS = {
  completed: { shape: 'tick', tone: 'text-done' },
  doing: { shape: 'ring-half', tone: 'text-doing' },
  submitted: { shape: 'hourglass', tone: 'text-wait' },
  overdue: { shape: 'octagon', tone: 'text-late' },
  notStarted: { shape: 'ring-dashed', tone: 'text-todo' },
  aside: { shape: 'bars', tone: 'text-ink-3' },
} as const
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

function countsOf(badges: Badges): Record<(typeof COLUMNS)[number], number> {
  const { completed, returned, dueSoon, inProgress, submitted, overdue, notStarted, paused, cancelled } =
    badges
  return {
    completed,
    doing: returned + dueSoon + inProgress,
    submitted,
    overdue,
    notStarted,
    aside: paused + cancelled,
  }
}

/** The figures that fill themselves in: each task in one column, each number opens its list. */
export function FiguresTable({ report }: { report: Report }) {
  const t = useT()
  const { groups, badges, counts, progress, asOf } = report.figures
  const rows = [
    ...groups.map((group, n) => ({
      ...group,
      title: `${ROMAN[n] ?? n + 1}. ${group.title}`,
      filter: `group=${group.key}&`,
    })),
    { id: 'all', title: t('reports.figures.all'), badges, counts, actual: progress.actual, filter: '' },
  ]
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="border-rule-2 border-t pt-3 pb-2 font-semibold text-body">
        {t('reports.figures')}
      </h2>
      <div className="overflow-x-auto">
        <table className="w-full font-num text-secondary">
          <thead>
            <tr className="text-ink-3">
              <th scope="col" className="text-left font-normal">
                {t('reports.figures.group')}
              </th>
              <th scope="col" className="px-1.5 text-right font-normal">
                {t('reports.figures.total')}
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="px-1.5 text-right font-normal">
                  <span
                    title={t(`reports.figures.${column}`)}
                    className={cn('inline-flex', MARKS[column].tone)}
                  >
                    <StateMark shape={MARKS[column].shape} size={16} />
                    <span className="sr-only">{t(`reports.figures.${column}`)}</span>
                  </span>
                </th>
              ))}
              <th scope="col" className="pl-1.5 text-right font-normal">
                %
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const own = countsOf(row.badges)
              return (
                <tr key={row.id} className="border-rule border-t last:font-semibold">
                  <th scope="row" className="py-1.5 pr-2 text-left font-normal font-sans">
                    {row.title}
                  </th>
                  <td className="px-1.5 text-right">
                    <Link href={listAddress(row.filter, asOf)} className="hover:underline">
                      {row.counts.total}
                    </Link>
                  </td>
                  {COLUMNS.map((column) => (
                    <td key={column} className="px-1.5 text-right">
                      <Link
                        href={listAddress(`${row.filter}badge=${BADGES[column]}`, asOf)}
                        className="hover:underline"
                      >
                        {own[column]}
                      </Link>
                    </td>
                  ))}
                  <td className="pl-1.5 text-right">
                    {uiMeanPercent(
                      row.actual,
                      row.counts.completed === row.counts.total - row.counts.cancelled,
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
