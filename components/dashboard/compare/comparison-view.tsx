import { useQuery } from '@tanstack/react-query'
import { SectionsSkeleton } from '@/components/dashboard/sections-skeleton'
import { tasksHref } from '@/components/dashboard/task-links'
import type { ComparedDays, View } from '@/components/dashboard/view'
import { LoadFailure } from '@/components/shell/load-failure'
import { PAGE_PADDING } from '@/components/shell/page-measure'
import { useViewer } from '@/components/shell/viewer-provider'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Comparison } from '@/lib/contracts/comparison'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { comparisonQuery } from '@/lib/queries/comparison'
import { untilAskedAgain } from '@/lib/queries/live/rhythm'
import { ComparedFigures } from './compared-figures'
import { ComparedGroups } from './compared-groups'
import { comparedSentence } from './compared-sentence'
import { MovedTable } from './moved-table'
import { ScopeChanges } from './scope-changes'
import { SlippedList } from './slipped-list'

type Props = { campaign: Campaign; days: ComparedDays; view: View }

/** Two days beside each other, below the road. */
export function ComparisonView({ campaign, days, view }: Props) {
  const t = useT()
  const { today } = useViewer()
  const inOrder = days.order === 'right'
  const query = useQuery({
    ...comparisonQuery(campaign.id, days, view.branch),
    enabled: inOrder,
    refetchInterval: days.to === today ? untilAskedAgain : false,
  })
  const { data: compared, isPlaceholderData } = query
  return (
    <div
      data-paper="register"
      className={cn(PAGE_PADDING, 'transition-opacity', isPlaceholderData && 'opacity-55')}
      aria-busy={query.isFetching && !compared}
    >
      {!inOrder && (
        <Notice icon="alert" className="mt-4">
          {t('compare.wrongOrderFact')}
        </Notice>
      )}
      {inOrder && compared && <Body {...{ campaign, compared, view, today }} />}
      {inOrder && !compared && query.isError && <LoadFailure asked={query} className="mt-6" />}
      {inOrder && !compared && query.isPending && <SectionsSkeleton />}
    </div>
  )
}

type BodyProps = { campaign: Campaign; compared: Comparison; view: View; today: string }

function Body({ campaign, compared, view, today }: BodyProps) {
  const t = useT()
  const { from, to, unchanged } = compared
  // What a link opens is the later day.
  const later = { ...view, past: to < today ? to : null }
  return (
    <>
      <p className="hidden pt-2 font-semibold text-body print:block">
        {t('compare.pair', { from: uiDate(from), to: uiDate(to) })}
      </p>
      <p className="max-w-[70ch] text-pretty pt-3 pb-7 text-ink-2 text-lead max-md:pb-5">
        {comparedSentence(t, compared)}
      </p>
      <ComparedFigures compared={compared} view={later} />
      <div className="grid gap-x-14 gap-y-11 pt-10 max-md:gap-y-9 max-md:pt-9 lg:grid-cols-[minmax(0,1fr)_380px] xl:grid-cols-[minmax(0,1fr)_420px]">
        <ComparedGroups {...{ campaign, compared }} view={later} />
        <SlippedList campaign={campaign} slipped={compared.slipped} view={later} />
      </div>
      <MovedTable compared={compared} view={later} today={today} />
      <ScopeChanges compared={compared} view={later} />
      <p className="pt-5 text-ink-3 text-secondary">
        {unchanged.total > 0
          ? t('compare.rest', { n: unchanged.total, completed: unchanged.completed })
          : t('compare.restNone')}{' '}
        <Link
          href={tasksHref({}, later)}
          className="inline-flex items-center font-medium text-brand underline underline-offset-3 max-md:min-h-11"
        >
          {t('compare.showAll')}
        </Link>
      </p>
    </>
  )
}
