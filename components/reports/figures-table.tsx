import { BADGE_LOOK } from '@/components/task/badge-look'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { StateMark } from '@/components/ui/state-mark'
import { TONE_TEXT } from '@/components/ui/tone'
import type { Report } from '@/lib/contracts/report'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import type { Badge } from '@/lib/domain/deadline'
import { uiMeanPercent } from '@/lib/format/number'
import { roman } from '@/lib/format/roman'
import { useT } from '@/lib/i18n/provider'
import { listAddress } from './list-address'
import { PartHead } from './part-head'

type Badges = Report['figures']['badges']
type Column = {
  key: 'completed' | 'doing' | 'submitted' | 'overdue' | 'notStarted' | 'aside'
  /** its colour and mark are this badge's, its list holds all of them */
  badges: [Badge, ...Badge[]]
  of: (badges: Badges) => number
}

const COLUMNS: readonly Column[] = [
  { key: 'completed', badges: ['completed'], of: ({ completed }) => completed },
  {
    key: 'doing',
    badges: ['in_progress', 'due_soon', 'returned'],
    of: ({ inProgress, dueSoon, returned }) => inProgress + dueSoon + returned,
  },
  { key: 'submitted', badges: ['submitted'], of: ({ submitted }) => submitted },
  { key: 'overdue', badges: ['overdue'], of: ({ overdue }) => overdue },
  { key: 'notStarted', badges: ['not_started'], of: ({ notStarted }) => notStarted },
  { key: 'aside', badges: ['paused', 'cancelled'], of: ({ paused, cancelled }) => paused + cancelled },
]

/** The figures that fill themselves in: each task in one column, each number opens its list. */
export function FiguresTable({ report }: { report: Report }) {
  const t = useT()
  const { groups, badges, counts, progress, asOf } = report.figures
  const rows = [
    ...groups.map((group, n) => ({
      ...group,
      title: `${roman(n)}. ${group.title}`,
      filter: `group=${group.key}&`,
    })),
    { id: 'all', title: t('reports.figures.all'), badges, counts, actual: progress.actual, filter: '' },
  ]
  return (
    <section aria-labelledby="figures" className="border-rule-2 border-t pt-3">
      <PartHead id="figures" icon="sigma" title={t('reports.figures')}>
        <Link href={listAddress('', asOf)} className="text-brand text-secondary underline underline-offset-3">
          {t('reports.figures.source')}
        </Link>
      </PartHead>
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
              {COLUMNS.map(({ key, badges: [first] }) => (
                <th key={key} scope="col" className="px-1.5 text-right font-normal">
                  <span
                    title={t(`reports.figures.${key}`)}
                    className={cn('inline-flex', TONE_TEXT[BADGE_LOOK[first].tone])}
                  >
                    <StateMark shape={BADGE_LOOK[first].mark} size={16} />
                    <span className="sr-only">{t(`reports.figures.${key}`)}</span>
                  </span>
                </th>
              ))}
              <th scope="col" className="pl-1.5 text-right font-normal">
                %
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="border-rule border-t last:font-semibold">
                <th scope="row" className="py-1.5 pr-2 text-left font-normal font-sans">
                  {row.title}
                </th>
                <td className="px-1.5 text-right">
                  <Link href={listAddress(row.filter, asOf)} className="hover:underline">
                    {row.counts.total}
                  </Link>
                </td>
                {COLUMNS.map(({ key, badges, of }) => (
                  <td key={key} className="px-1.5 text-right">
                    <Link
                      href={listAddress(`${row.filter}badge=${badges.join(',')}`, asOf)}
                      className="hover:underline"
                    >
                      {of(row.badges)}
                    </Link>
                  </td>
                ))}
                <td className="pl-1.5 text-right">{uiMeanPercent(row.actual, isAllConfirmed(row.counts))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
