import { useId, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { BADGE_LOOK } from '@/components/task/badge-look'
import { TaskBadge } from '@/components/task/task-badge'
import { useShortName } from '@/components/task/unit-name'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Indicator } from '@/lib/contracts/indicator'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { targetText } from '@/lib/sentences/quantity'
import { IndicatorEntryList } from './indicator-entry-list'
import { standingText } from './indicator-words'

type Props = { item: Indicator; asOf: string; past: string | null }

/** One indicator: what is counted, how many of how many, where it stands, and on press the updates behind it. */
export function IndicatorRow({ item, asOf, past }: Props) {
  const t = useT()
  const locale = useLocale()
  const nameOf = useShortName()
  const { today } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const { task, leadUnit, owner, name, unit, target, done, entries, badge } = item
  const where = [nameOf(leadUnit), owner?.name].filter(Boolean).join(' · ')
  const numbers = { done: uiNumber(done, locale), target: uiNumber(target, locale), unit }
  return (
    <li className="grid items-start gap-x-6 gap-y-2 border-rule border-b py-3.5 md:grid-cols-[minmax(0,1fr)_300px_150px]">
      <div className="min-w-0">
        <p className="text-pretty font-medium text-body">{name}</p>
        <Link
          href={`/tasks?task=${task.id}&branch=all${past ? `&asOf=${past}` : ''}`}
          className="block text-pretty text-ink-2 text-secondary hover:underline max-md:min-h-11"
        >
          <span className="font-num">{task.key}</span> {task.title}
        </Link>
        <p className="text-caption text-ink-3">{where}</p>
      </div>
      <div className="min-w-0">
        <p className="pb-1.5 text-ink-2 text-table">
          <b className="font-semibold text-[1.25rem] text-ink">{numbers.done}</b>
          {targetText(item, locale)}
        </p>
        <ProgressBar
          label={t('indicators.bar', numbers)}
          actual={Math.floor((10_000 * Math.min(done, target)) / target)}
          tone={BADGE_LOOK[badge].tone}
        />
        <p className="text-pretty pt-2 text-ink-2 text-secondary">
          {standingText(t, locale, item, { asOf, today })}
        </p>
      </div>
      <div className="flex flex-col items-start gap-1 max-md:flex-row max-md:flex-wrap max-md:items-center max-md:gap-3">
        <TaskBadge badge={badge} />
        {entries === 0 ? (
          <span className="text-ink-3 text-secondary">{t('indicators.entries', { n: 0 })}</span>
        ) : (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            onClick={() => setOpen(!isOpen)}
            className="inline-flex min-h-8 items-center gap-1 text-brand text-secondary underline-offset-3 hover:underline max-md:min-h-11"
          >
            <Icon
              name="chevron-right"
              size={14}
              className={cn('transition-transform', isOpen && 'rotate-90')}
            />
            {t('indicators.entries', { n: entries })}
            <span className="sr-only">: {name}</span>
          </button>
        )}
      </div>
      {isOpen && (
        <IndicatorEntryList
          id={listId}
          label={t('indicators.entries.of', { name })}
          taskId={task.id}
          past={past}
        />
      )}
    </li>
  )
}
