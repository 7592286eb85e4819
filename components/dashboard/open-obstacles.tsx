import { useShortName } from '@/components/task/unit-name'
import { Link } from '@/components/ui/link'
import type { Dashboard, OpenObstacle } from '@/lib/contracts/dashboard'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { CountedSection } from './counted-section'
import { tasksHref } from './task-links'
import type { View } from './view'

const SHOWN = 6

type Props = { figures: Dashboard; view: View; className?: string }

/** Obstacles open on the day: since when, on which task, and what was answered. */
export function OpenObstacles({ figures, view, className }: Props) {
  const t = useT()
  const { total, items } = figures.obstacles
  return (
    <CountedSection
      id="obstacles"
      texts={{
        title: t(view.past ? 'dashboard.obstacles.then' : 'dashboard.obstacles'),
        none: t('dashboard.obstacles.none'),
        all: t('dashboard.obstacles.all', { n: total }),
      }}
      total={total}
      shown={SHOWN}
      href={tasksHref({ obstacle: true }, view)}
      className={className}
    >
      {items.slice(0, SHOWN).map((obstacle) => (
        <Obstacle key={obstacle.id} obstacle={obstacle} asOf={figures.asOf} view={view} />
      ))}
    </CountedSection>
  )
}

function Obstacle({ obstacle, asOf, view }: { obstacle: OpenObstacle; asOf: string; view: View }) {
  const t = useT()
  const shortName = useShortName()
  const { task, text, sinceOn, raisedOn, answer } = obstacle
  const days = daysBetween(sinceOn as PlainDate, asOf as PlainDate)
  return (
    <li className="flex gap-4 border-rule border-b py-2.5">
      <p className="w-8 flex-none text-center">
        <b className="block font-num font-semibold text-[1.25rem] leading-[26px]">{days}</b>
        <small className="block text-caption text-ink-3 leading-4">{t('dashboard.obstacle.days')}</small>
      </p>
      <div className="min-w-0 flex-1 text-table leading-[21px]">
        <Link
          href={tasksHref({ task: task.id }, view)}
          className="flex gap-2 py-[3px] hover:underline max-md:py-2"
        >
          <span className="w-9 flex-none font-medium font-num text-ink-3 text-secondary leading-[inherit]">
            {task.key}
          </span>
          <span className="min-w-0 flex-1 break-words">{text}</span>
        </Link>
        <p className="pl-11 text-caption text-ink-3">
          {answer
            ? t('dashboard.obstacle.answered', {
                unit: shortName(task.leadUnit),
                raised: uiDayMonth(raisedOn),
                by: answer.by.name,
                on: uiDayMonth(answer.on),
              })
            : t('dashboard.obstacle.raised', {
                unit: shortName(task.leadUnit),
                raised: uiDayMonth(raisedOn),
              })}
        </p>
      </div>
    </li>
  )
}
