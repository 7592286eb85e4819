import { useQuery } from '@tanstack/react-query'
import { useShortName } from '@/components/task/unit-name'
import { bold } from '@/components/ui/bold'
import { ButtonLink } from '@/components/ui/button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { uiDayMonth } from '@/lib/format/date'
import { uiMeanPercent, uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { dashboardQuery } from '@/lib/queries/campaign'
import { CountedSection } from './counted-section'
import { QueueRow } from './queue-row'
import { tasksHref } from './task-links'
import { placeAddress, type View } from './view'

const SHOWN = 6

type Props = { campaignId: string; figures: Dashboard; view: View }

/** What was overdue on the day looked at, with what has become of each by now. */
export function OverdueThen({ campaignId, figures, view }: Props) {
  const t = useT()
  const shortName = useShortName()
  const { data: now } = useQuery(dashboardQuery(campaignId, null, view.branch))
  const { overdue, badges } = figures
  return (
    <CountedSection
      id="overdue-then"
      texts={{
        title: t('dashboard.overdueThen'),
        none: t('dashboard.overdueThen.none'),
        all: t('dashboard.overdueThen.all', { n: badges.overdue }),
      }}
      total={badges.overdue}
      shown={SHOWN}
      href={tasksHref({ badge: ['overdue'] }, view)}
    >
      {overdue.slice(0, SHOWN).map((task) => (
        <QueueRow
          key={task.id}
          task={task}
          view={view}
          fact={t.rich('dashboard.overdueThen.fact', {
            ...bold,
            late: (chunks) => <span className="font-semibold text-late">{chunks}</span>,
            n: task.daysLate,
            due: uiDayMonth(task.dueOn ?? ''),
          })}
          meta={`${shortName(task.leadUnit)} · ${uiPercent(task.percent)}. ${becameText(t, task.id, now)}`}
        />
      ))}
    </CountedSection>
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
      <ButtonLink
        href={comparedWithToday(view)}
        size="sm"
        icon="columns-2"
        className="mt-3 bg-surface print:hidden"
      >
        {t('compare.withToday')}
      </ButtonLink>
    </section>
  )
}

const comparedWithToday = ({ past, branchParam }: View) =>
  placeAddress({ day: past, with: 'today', branchParam, mode: 'page' })
