import { tasksHref } from '@/components/dashboard/task-links'
import type { View } from '@/components/dashboard/view'
import { Was } from '@/components/shell/was'
import { TaskBadge, TaskMark } from '@/components/task/task-badge'
import { TaskProgress } from '@/components/task/task-progress'
import { useShortName } from '@/components/task/unit-name'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ComparedSide, Comparison, MovedTask } from '@/lib/contracts/comparison'
import { uiDayMonth } from '@/lib/format/date'
import { uiNumber, uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { quantityText } from '@/lib/sentences/quantity'
import { Cut } from './slipped-list'

// A phone shows each row as lines of one column, in the order of the columns.
const ROW =
  'border-rule border-b max-md:grid max-md:grid-cols-[auto_1fr_auto] max-md:items-center max-md:gap-x-3 max-md:py-3'
const CELL = 'py-3 pr-4 align-middle text-table max-md:py-1 max-md:pr-0'
const HEAD =
  'border-rule-2 border-b py-2 pr-4 text-left align-bottom font-medium text-caption text-ink-2 leading-[18px]'

type Props = { compared: Comparison; view: View; today: string }

/** Tasks that went forward: values of the earlier day struck, the later ones after them. */
export function MovedTable({ compared, view, today }: Props) {
  const t = useT()
  const { moved, from, to } = compared
  const heads = [
    { text: t('compare.column.key'), width: 'w-16' },
    { text: t('compare.column.task'), width: '' },
    { text: t('compare.column.state'), width: 'w-[17.5rem] max-xl:w-40' },
    { text: t('compare.column.quantity'), width: 'w-[9.5rem] max-xl:w-32' },
    { text: t('compare.column.percent'), width: 'w-28' },
    {
      text: to === today ? t('compare.column.planToday') : t('compare.column.plan', { date: uiDayMonth(to) }),
      width: 'w-45 max-xl:w-32',
    },
  ]
  return (
    <section aria-labelledby="moved" className="pt-11 max-md:pt-9">
      <SectionHeading
        id="moved"
        note={moved.total > 0 && t('compare.moved.note', { n: moved.total, date: uiDayMonth(from) })}
      >
        {t('compare.moved')}
      </SectionHeading>
      {moved.total === 0 ? (
        <p className="py-4 text-ink-2 text-body">{t('compare.moved.none')}</p>
      ) : (
        <table className="w-full border-collapse max-md:block md:table-fixed">
          <thead className="max-md:sr-only">
            <tr>
              {heads.map(({ text, width }) => (
                <th key={text} scope="col" className={cn(HEAD, width)}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {moved.items.map((task) => (
              <Row key={task.id} task={task} view={view} />
            ))}
          </tbody>
        </table>
      )}
      <Cut shown={moved.items.length} total={moved.total} />
    </section>
  )
}

function Row({ task, view }: { task: MovedTask; view: View }) {
  const { key, before, after } = task
  const nameOf = useShortName()
  return (
    <tr className={cn(ROW, 'break-inside-avoid')}>
      <td className={cn(CELL, 'font-num text-ink-3 text-secondary')}>{key}</td>
      <td className={cn(CELL, 'max-md:col-span-2')}>
        <Link
          href={tasksHref({ task: task.id }, view)}
          className="line-clamp-2 font-medium hover:underline max-md:line-clamp-none max-md:py-1.5"
        >
          {after.title}
        </Link>
        <span className="block text-caption text-ink-2">
          {[nameOf(after.leadUnit), after.owner?.name].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className={cn(CELL, 'max-md:col-span-3')}>
        <StateChange before={before} after={after} />
      </td>
      <td className={cn(CELL, 'max-md:col-span-2 empty:max-md:hidden')}>
        <Quantity before={before} after={after} />
      </td>
      <td className={cn(CELL, 'whitespace-nowrap max-md:col-start-3 max-md:text-right')}>
        {before.percent !== after.percent && <Was value={uiPercent(before.percent)} />}{' '}
        <b className="ml-1 font-semibold">{uiPercent(after.percent)}</b>
      </td>
      <td className={cn(CELL, 'pr-0 max-md:col-span-3')}>
        <TaskProgress task={after} earlier={before.percent} />
      </td>
    </tr>
  )
}

type Sides = { before: ComparedSide; after: ComparedSide }

function StateChange({ before, after }: Sides) {
  const t = useT()
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {before.badge !== after.badge && (
        <span className="inline-flex items-center gap-1.25 whitespace-nowrap text-secondary">
          <TaskMark badge={before.badge} size={14} />
          <Was value={t(`states.badge.${before.badge}`)} />
        </span>
      )}
      <TaskBadge badge={after.badge} />
    </span>
  )
}

function Quantity({ before, after }: Sides) {
  const locale = useLocale()
  const { indicator } = after
  const was = before.indicator?.done ?? null
  // One thing not delivered yet says less than the percent beside it.
  if (!indicator || indicator.unit === '%' || (indicator.target <= 1 && was === indicator.done)) return null
  return (
    <span className="text-ink-2">
      {was !== null && was !== indicator.done && <Was value={uiNumber(was, locale)} />}{' '}
      <span className="text-ink">{quantityText(indicator, locale)}</span>
    </span>
  )
}
