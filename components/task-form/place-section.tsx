import { useViewer } from '@/components/shell/viewer-provider'
import { BADGE_LOOK } from '@/components/task/badge-look'
import { cn } from '@/components/ui/cn'
import { SectionHeading } from '@/components/ui/section-heading'
import { Stone } from '@/components/ui/stone'
import { TONE_FILL } from '@/components/ui/tone'
import type { Campaign } from '@/lib/contracts/campaign'
import type { TaskDetail } from '@/lib/contracts/task'
import { isPlainDate } from '@/lib/domain/calendar'
import type { Badge } from '@/lib/domain/deadline'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { FormValues } from './form-values'
import { type Place, placeOf, spanOn } from './place-layout'
import type { KnownTask } from './use-known-tasks'
import { Warnings } from './warnings'

type Props = {
  campaign: Campaign
  task: TaskDetail | null
  values: FormValues
  known: ReadonlyMap<string, KnownTask>
}
type Line = { key: string; startsOn: string | null; dueOn: string | null; badge: Badge | null }

/** The task between what it waits for and what waits for it, with today and the milestones. */
export function PlaceSection({ campaign, task, values, known }: Props) {
  const t = useT()
  const { today } = useViewer()
  const own: Line = {
    key: task?.key ?? t('form.place.new'),
    startsOn: isPlainDate(values.startsOn) ? values.startsOn : null,
    dueOn: isPlainDate(values.dueOn) ? values.dueOn : null,
    badge: null,
  }
  const before = values.afterTaskIds.flatMap((id) => known.get(id) ?? [])
  const lines: Line[] = [...before, own, ...(task?.followedBy ?? [])]
  const place = placeOf(lines, today)
  const milestones = campaign.milestones.filter(({ on }) => place && on >= place.from && on <= place.to)
  return (
    <section aria-labelledby="form-place">
      <SectionHeading id="form-place">{t('form.place')}</SectionHeading>
      {place ? (
        <>
          <Chart {...{ place, lines, own, milestones, today }} />
          <Spoken lines={lines} />
          <Milestones milestones={milestones} />
        </>
      ) : (
        <p className="pt-2.5 text-ink-2 text-secondary">{t('form.place.none')}</p>
      )}
      <Warnings {...{ campaign, task, own, before }} />
    </section>
  )
}

type ChartProps = {
  place: Place
  lines: readonly Line[]
  own: Line
  milestones: Campaign['milestones']
  today: string
}

/** Drawn for the eye; the list below it says the same. */
function Chart({ place, lines, own, milestones, today }: ChartProps) {
  const t = useT()
  return (
    <div aria-hidden="true" className="pt-2.5 text-[0.75rem]/4">
      <div className="relative ml-12 h-5">
        <span
          style={{ left: `${place.at(today)}%` }}
          className="absolute -translate-x-1/2 whitespace-nowrap font-semibold"
        >
          {t('dashboard.road.now')}
        </span>
      </div>
      <div className="relative">
        <span className="absolute inset-y-0 right-0 left-12">
          <span
            style={{ left: `${place.at(today)}%` }}
            className="absolute inset-y-0 border-ink border-l-[1.5px]"
          />
        </span>
        {lines.map((line) => (
          <div key={line.key} className="flex h-8 items-center">
            <span className={cn('w-12 flex-none truncate pr-1 font-num', line === own && 'font-semibold')}>
              {line.key}
            </span>
            <Bar place={place} line={line} />
          </div>
        ))}
        <div className="relative ml-12 h-9 border-rule-2 border-b">
          {milestones.map(({ id, on }) => (
            <span
              key={id}
              style={{ left: `${place.at(on)}%` }}
              className="absolute bottom-0 -translate-x-1/2"
            >
              <Stone size={20} kind="ahead" />
            </span>
          ))}
        </div>
      </div>
      <div className="relative ml-12 h-5 text-ink-3">
        {place.months.map(({ on, at }) => (
          <span key={on} style={{ left: `${at}%` }} className="absolute pt-1 font-num">
            {uiDayMonth(on)}
          </span>
        ))}
      </div>
    </div>
  )
}

function Bar({ place, line }: { place: Place; line: Line }) {
  const span = spanOn(place, line)
  return (
    <span className="relative h-3.5 flex-1 forced-color-adjust-none">
      {span && (
        <span
          style={{ left: `${span.left}%`, width: `${span.width}%` }}
          className={cn(
            'absolute inset-y-0 min-w-1 rounded-[1px]',
            line.badge ? TONE_FILL[BADGE_LOOK[line.badge].tone] : 'border-[1.5px] border-ink border-dashed',
          )}
        />
      )}
    </span>
  )
}

/** What the stones are; beside them there is no room. */
function Milestones({ milestones }: Pick<ChartProps, 'milestones'>) {
  return (
    <ul className="pt-1 text-ink-2 text-secondary">
      {milestones.map(({ id, on, title }) => (
        <li key={id} className="flex gap-2.5">
          <span className="w-9.5 flex-none font-num text-ink-3">{uiDayMonth(on)}</span>
          <span className="min-w-0">{title}</span>
        </li>
      ))}
    </ul>
  )
}

function Spoken({ lines }: { lines: readonly Line[] }) {
  const t = useT()
  return (
    <ul className="sr-only">
      {lines.map(({ key, startsOn, dueOn }) => (
        <li key={key}>
          {t('form.place.span', {
            key,
            from: startsOn ? uiDate(startsOn) : t('form.effect.none'),
            to: dueOn ? uiDate(dueOn) : t('form.effect.none'),
          })}
        </li>
      ))}
    </ul>
  )
}
