import { useQuery } from '@tanstack/react-query'
import { LoadFailure } from '@/components/shell/load-failure'
import { Skeleton, SkeletonGroup } from '@/components/ui/skeleton'
import type { IndicatorEntry } from '@/lib/contracts/indicator'
import { uiDateTime } from '@/lib/format/date'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { indicatorEntriesQuery } from '@/lib/queries/indicators'

type Props = { id: string; label: string; taskId: string; past: string | null }

/** Every update that changed what is done, newest first: when, from how many to how many, by whom, with its note. */
export function IndicatorEntryList({ id, label, taskId, past }: Props) {
  const t = useT()
  const asked = useQuery(indicatorEntriesQuery(taskId, past))
  const { items = [], total = 0 } = asked.data ?? {}
  return (
    <div id={id} className="md:col-span-3">
      {asked.isPending && (
        <SkeletonGroup label={t('states.loading')}>
          <Skeleton width="40%" />
        </SkeletonGroup>
      )}
      {asked.isError && !asked.data && <LoadFailure asked={asked} />}
      {asked.data && (
        <ol aria-label={label} className="border-rule border-l-2 pl-4">
          {items.map((entry) => (
            <Entry key={`${entry.at} ${entry.to}`} entry={entry} />
          ))}
        </ol>
      )}
      {total > items.length && (
        <p className="pt-1 text-ink-3 text-secondary">
          {t('indicators.entries.more', { n: total - items.length })}
        </p>
      )}
    </div>
  )
}

function Entry({ entry }: { entry: IndicatorEntry }) {
  const t = useT()
  const locale = useLocale()
  const { at, by, from, to, note } = entry
  return (
    <li className="flex flex-wrap gap-x-4 py-1 text-secondary">
      <time dateTime={at} className="w-36 flex-none font-num text-ink-2">
        {uiDateTime(at, locale)}
      </time>
      <b className="w-24 flex-none font-num font-semibold">
        {t('indicators.entry.change', { from: uiNumber(from, locale), to: uiNumber(to, locale) })}
      </b>
      <span className="text-ink-2">{by?.name}</span>
      {note && <span className="min-w-0 basis-full text-pretty text-ink-2">{note}</span>}
    </li>
  )
}
