import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { isAllConfirmed } from '@/components/task/confirmed'
import { useShortName } from '@/components/task/unit-name'
import { bold } from '@/components/ui/bold'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { uiDayMonth } from '@/lib/format/date'
import { uiMeanPercent, uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { dashboardQuery } from '@/lib/queries/campaign'
import { tasksHref } from './task-links'
import type { View } from './view'

const SHOWN = 6

type Props = { campaignId: string; figures: Dashboard; view: View }

/** What was overdue on the day looked at, with what has become of each by now. */
export function OverdueThen({ campaignId, figures, view }: Props) {
  const t = useT()
  const locale = useLocale()
  const shortName = useShortName()
  const { data: now } = useQuery(dashboardQuery(campaignId, null, view.branch))
  const { overdue, badges } = figures
  return (
    <section aria-labelledby="overdue-then">
      <SectionHeading
        id="overdue-then"
        aside={
          <Link href={tasksHref({ badge: ['overdue'] }, view)} className="text-h2 hover:underline">
            {uiNumber(badges.overdue, locale)}
          </Link>
        }
      >
        {t('dashboard.overdueThen')}
      </SectionHeading>
      {overdue.length === 0 && (
        <p className="border-rule border-b py-4 text-ink-2">{t('dashboard.overdueThen.none')}</p>
      )}
      <ol>
        {overdue.slice(0, SHOWN).map((task) => (
          <li key={task.id} className="border-rule border-b pt-3 pb-3.5">
            <p className="text-ink-2 text-secondary">
              {t.rich('dashboard.overdueThen.fact', {
                ...bold,
                late: (chunks) => <span className="font-semibold text-late">{chunks}</span>,
                n: task.daysLate,
                due: uiDayMonth(task.dueOn ?? ''),
              })}
            </p>
            <Link
              href={tasksHref({ task: task.id }, view)}
              className="block text-pretty py-0.5 font-medium text-body leading-[22px] hover:underline max-md:py-2.5"
            >
              <span className="mr-2 font-medium font-num text-ink-3 text-secondary">{task.key}</span>
              {task.title}
            </Link>
            <p className="text-ink-2 text-secondary">
              {shortName(task.leadUnit)} · {uiPercent(task.percent)}. {becameText(t, task.id, now)}
            </p>
          </li>
        ))}
      </ol>
      {badges.overdue > SHOWN && (
        <Link
          href={tasksHref({ badge: ['overdue'] }, view)}
          className="inline-flex min-h-11 items-center text-brand text-secondary underline md:min-h-9"
        >
          {t('dashboard.overdueThen.all', { n: badges.overdue })}
        </Link>
      )}
    </section>
  )
}

/** Known only while today's overdue tasks are all at hand. */
function becameText(t: Translator, id: string, now: Dashboard | undefined): string {
  if (!now || now.overdue.length < now.badges.overdue) return ''
  const still = now.overdue.find((task) => task.id === id)
  return still ? t('dashboard.overdueThen.still', { n: still.daysLate }) : t('dashboard.overdueThen.gone')
}

/** What a few figures of the day have become. */
export function SinceThen({ campaignId, figures, view }: Props) {
  const t = useT()
  const locale = useLocale()
  const { data: now } = useQuery(dashboardQuery(campaignId, null, view.branch))
  if (!now) return null
  const percent = ({ progress, counts }: Dashboard) => uiMeanPercent(progress.actual, isAllConfirmed(counts))
  const rows = [
    ['completed', uiNumber(figures.badges.completed, locale), uiNumber(now.badges.completed, locale)],
    ['progress', percent(figures), percent(now)],
    ['submitted', uiNumber(figures.badges.submitted, locale), uiNumber(now.badges.submitted, locale)],
    ['overdue', uiNumber(figures.badges.overdue, locale), uiNumber(now.badges.overdue, locale)],
  ] as const
  return (
    <section aria-labelledby="since-then">
      <SectionHeading id="since-then">{t('dashboard.sinceThen')}</SectionHeading>
      <dl className="pt-2 text-table leading-5">
        {rows.map(([name, then, today]) => (
          <div key={name} className="grid grid-cols-[120px_1fr] border-rule border-b py-[7px]">
            <dt className="text-ink-3">{t(`dashboard.sinceThen.${name}`)}</dt>
            <dd>
              {then} <span aria-hidden="true">→</span>
              <span className="sr-only">{t('dashboard.sinceThen.now')}</span> {today}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
