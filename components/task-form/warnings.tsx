import { Icon } from '@/components/ui/icon'
import type { Campaign } from '@/lib/contracts/campaign'
import type { TaskDetail } from '@/lib/contracts/task'
import { type PlainDate, plainDate } from '@/lib/domain/calendar'
import { contradicts } from '@/lib/domain/dependencies'
import { isWorkingDay } from '@/lib/domain/working-days'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import type { KnownTask } from './use-known-tasks'

type Own = { startsOn: string | null; dueOn: string | null }
type Props = {
  campaign: Campaign
  task: TaskDetail | null
  own: Own
  before: readonly KnownTask[]
}

/** What to think of before saving; none of it stops anybody. */
export function Warnings(props: Props) {
  const t = useT()
  const warnings = warningsOf(t, props)
  if (warnings.length === 0) return null
  return (
    <ul className="pt-3" aria-live="polite">
      {warnings.map((text) => (
        <li key={text} className="flex items-start gap-2 py-1 text-secondary">
          <Icon name="alert" size={15} className="mt-[2.5px] text-ink-2" />
          <span className="min-w-0">{text}</span>
        </li>
      ))}
    </ul>
  )
}

const day = (text: string | null): PlainDate | null => (text === null ? null : plainDate(text))
const dated = ({ startsOn, dueOn }: Own) => ({ startsOn: day(startsOn), dueOn: day(dueOn) })

function warningsOf(t: Translator, { campaign, task, own, before }: Props): string[] {
  const { dueOn } = own
  const late = before
    .filter((other) => contradicts(dated(other), dated(own)))
    .map(({ key, dueOn: first }) => t('form.warning.before', { key, date: uiDate(first ?? '') }))
  const early = (task?.followedBy ?? [])
    .filter((other) => contradicts(dated(own), dated(other)))
    .map(({ key, startsOn, dueOn: end }) =>
      t('form.warning.after', { key, date: uiDate(startsOn ?? end ?? ''), starts: startsOn ? 'yes' : 'no' }),
    )
  return [...late, ...early, ...(dueOn ? dayWarnings(t, campaign, dueOn) : []), ...extensionWords(t, task)]
}

function dayWarnings(t: Translator, { ceremonyOn, endsOn, holidays }: Campaign, dueOn: string): string[] {
  const place =
    dueOn > endsOn
      ? [t('form.warning.afterEnd', { date: uiDate(endsOn) })]
      : dueOn > ceremonyOn
        ? [t('form.warning.afterCeremony', { date: uiDate(ceremonyOn) })]
        : []
  return isWorkingDay(plainDate(dueOn), new Set(holidays)) ? place : [...place, t('form.warning.dayOff')]
}

/** What became of the due date before: each extension, and a request that waits. */
function extensionWords(t: Translator, task: TaskDetail | null): string[] {
  if (!task) return []
  const pending = task.extensions.find(({ state }) => state === 'pending')
  return [
    ...(task.extensionCount > 0 && task.originalDueOn
      ? [t('form.warning.extended', { n: task.extensionCount, date: uiDate(task.originalDueOn) })]
      : []),
    ...(pending ? [t('form.warning.asked', { date: uiDate(pending.due), name: pending.by.name })] : []),
  ]
}
