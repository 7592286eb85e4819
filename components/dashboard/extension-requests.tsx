import { useMay } from '@/components/shell/viewer-provider'
import {
  DeclineDialog,
  type ExtensionDecision,
  useExtensionDecision,
} from '@/components/task/extension-decision'
import { extensionHref } from '@/components/task/task-href'
import { useShortName } from '@/components/task/unit-name'
import { bold } from '@/components/ui/bold'
import { Button, ButtonLink } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { daysBetween, type PlainDate } from '@/lib/domain/calendar'
import { uiDate, uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { QueueGroup } from './queue-group'
import { Facts, QueueRow } from './queue-row'
import type { View } from './view'

type Request = Dashboard['decisions']['extensions'][number]
type Props = {
  campaign: Campaign
  figures: Dashboard
  view: View
  live: boolean
  acting: ReadonlySet<string>
}

/** Requests for a later date, the nearest deadline first. */
export function ExtensionRequests({ campaign, figures, view, live, acting }: Props) {
  const t = useT()
  const { extensions, totals } = figures.decisions
  const decision = useExtensionDecision()
  const rest = totals.extensions - extensions.length
  return (
    <>
      {totals.extensions > 0 && (
        <QueueGroup
          mark={<Icon name="calendar-clock" size={15} className="text-ink-2" />}
          title={t('dashboard.queue.extensions')}
          count={totals.extensions}
          rest={rest > 0 ? { text: t('dashboard.queue.moreExtensions', { n: rest }) } : null}
        >
          {extensions.map((request) => (
            <RequestRow
              key={request.id}
              {...{ campaign, request, view, live }}
              hidden={acting.has(request.id)}
              decision={decision}
            />
          ))}
        </QueueGroup>
      )}
      <DeclineDialog decision={decision} />
    </>
  )
}

type RowProps = {
  campaign: Campaign
  request: Request
  view: View
  live: boolean
  hidden: boolean
  decision: ExtensionDecision
}

function RequestRow({ campaign, request, view, live, hidden, decision }: RowProps) {
  const t = useT()
  const { task, due, reason } = request
  const nameOf = useShortName()
  const may = useMay(task)
  const from = task.dueOn ?? due
  const facts = [
    { key: 'unit', text: nameOf(task.leadUnit) },
    { key: 'effect', text: effectText(t, campaign, request) },
  ]
  return (
    <QueueRow
      task={task}
      view={view}
      href={live ? extensionHref(request) : undefined}
      hidden={hidden}
      fact={t.rich('dashboard.queue.extension', {
        ...bold,
        from: uiDayMonth(from),
        to: uiDate(due),
        n: daysBetween(from as PlainDate, due as PlainDate),
      })}
      meta={
        <>
          <Facts items={facts} />
          <span className="block break-words">{t('dashboard.queue.reason', { text: reason })}</span>
        </>
      }
    >
      {live && may('decide_extension') && (
        <div className="flex flex-wrap gap-2">
          <Button
            variant="soft"
            size="sm"
            onClick={() => void decision.send(request, { decision: 'approved' })}
          >
            {t('dashboard.queue.approve')}
          </Button>
          <Button size="sm" onClick={() => decision.ask(request)}>
            {t('dashboard.queue.decline')}
          </Button>
          <ButtonLink href={extensionHref(request)} variant="ghost" size="sm">
            {t('dashboard.queue.view')}
          </ButtonLink>
        </div>
      )}
    </QueueRow>
  )
}

/** What the later date does to the milestones: the one it is due for moves along; the ceremony stays, or is missed. */
function effectText(t: Translator, { milestones, ceremonyOn }: Campaign, { task, due }: Request): string {
  const moved = milestones.find(({ on, ceremony }) => on === task.dueOn && !ceremony)
  const ceremony = t(due > ceremonyOn ? 'dashboard.queue.pastCeremony' : 'dashboard.queue.ceremonyStays')
  return moved ? t('dashboard.queue.movesMilestone', { title: moved.title, ceremony }) : ceremony
}
