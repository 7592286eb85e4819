import { type UpcomingDay, UpcomingList } from '@/components/charts/upcoming-list'
import { TaskBadge } from '@/components/task/task-badge'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { addDays, type PlainDate } from '@/lib/domain/calendar'
import { uiDayMonth, weekdayShort } from '@/lib/format/date'
import type { Locale } from '@/lib/i18n/locale'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
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
        <NextMilestone campaign={campaign} figures={figures} isEmpty={days.length === 0} />
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

type NextProps = { campaign: Campaign; figures: Dashboard; isEmpty: boolean }

function NextMilestone({ campaign, figures, isEmpty }: NextProps) {
  const t = useT()
  const last = addDays(figures.asOf as PlainDate, DAYS)
  const next = campaign.milestones.find(({ on }) => on > last)
  const until = { until: uiDayMonth(last) }
  return (
    <p className="py-3 text-ink-2 text-secondary">
      {t(isEmpty ? 'dashboard.coming.none' : 'dashboard.coming.noOther', until)}{' '}
      {next && nextText(t, next, figures)}
    </p>
  )
}

/** The milestone with the tasks that end at it: what no other task on its way waits for. */
function nextText(
  t: Translator,
  { id, on, title }: Campaign['milestones'][number],
  { wayBack }: Dashboard,
): string {
  const rows = wayBack.find(({ milestone }) => milestone.id === id)?.rows ?? []
  const waitedFor = new Set(rows.flatMap(({ after }) => after))
  const keys = rows.map(({ task }) => task.key).filter((key) => !waitedFor.has(key))
  const params = { date: uiDayMonth(on), title }
  if (keys.length === 0 || keys.length > ENOUGH) return t('dashboard.coming.next', params)
  return t('dashboard.coming.nextFor', { ...params, keys: keys.join(', ') })
}
