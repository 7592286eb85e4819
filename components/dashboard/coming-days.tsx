import Link from 'next/link'
import { type UpcomingDay, UpcomingList } from '@/components/charts/upcoming-list'
import { TaskBadge } from '@/components/task/task-badge'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { addDays, type PlainDate } from '@/lib/domain/calendar'
import { uiDayMonth, weekdayShort } from '@/lib/format/date'
import type { Locale } from '@/lib/i18n/locale'
import { useLocale, useT } from '@/lib/i18n/provider'
import { tasksHref } from './task-links'
import type { View } from './view'

const DAYS = 14
/** From three dates on the list speaks for itself. */
const ENOUGH = 3

type Props = { campaign: Campaign; figures: Dashboard; view: View; className?: string }

/** Due dates and milestones of the next 14 days; when they are few, also what comes after. */
export function ComingDays({ campaign, figures, view, className }: Props) {
  const t = useT()
  const locale = useLocale()
  const days = daysOf(figures, locale, view)
  return (
    <section aria-labelledby="coming" className={className}>
      <SectionHeading
        id="coming"
        aside={
          <Link href={calendarHref(view)} className="text-brand text-secondary underline">
            {t('dashboard.coming.calendar')}
          </Link>
        }
      >
        {t('dashboard.coming', { n: DAYS })}
      </SectionHeading>
      {days.length > 0 && <UpcomingList label={t('dashboard.coming', { n: DAYS })} days={days} />}
      {days.length < ENOUGH && (
        <NextMilestone campaign={campaign} asOf={figures.asOf} isEmpty={days.length === 0} />
      )}
    </section>
  )
}

/** The calendar of the same day and branch. */
function calendarHref(view: View): string {
  return tasksHref({ view: 'calendar' }, view)
}

function daysOf({ upcoming }: Dashboard, locale: Locale, view: View): UpcomingDay[] {
  const days = new Map<string, UpcomingDay['items'][number][]>()
  for (const { on, task, milestone } of upcoming) {
    const items = days.get(on) ?? []
    days.set(on, items)
    if (task) {
      const badge = <TaskBadge badge={task.badge} />
      items.push({
        key: task.id,
        lead: { kind: 'task', code: task.key },
        title: task.title,
        href: tasksHref({ task: task.id }, view),
        badge,
      })
    }
    // A milestone has no page of its own: its stone stands on the road above.
    if (milestone)
      items.push({ key: milestone.id, lead: { kind: 'milestone' }, title: milestone.title, href: '#road' })
  }
  return [...days].map(([on, items]) => ({
    on,
    number: String(Number(on.slice(8))),
    weekday: weekdayShort(on as PlainDate, locale),
    items,
  }))
}

function NextMilestone({ campaign, asOf, isEmpty }: { campaign: Campaign; asOf: string; isEmpty: boolean }) {
  const t = useT()
  const last = addDays(asOf as PlainDate, DAYS)
  const next = campaign.milestones.find(({ on }) => on > last)
  const until = { until: uiDayMonth(last) }
  return (
    <p className="py-3 text-ink-2 text-secondary">
      {t(isEmpty ? 'dashboard.coming.none' : 'dashboard.coming.noOther', until)}{' '}
      {next && t('dashboard.coming.next', { date: uiDayMonth(next.on), title: next.title })}
    </p>
  )
}
