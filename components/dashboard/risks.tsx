import Link from 'next/link'
import { useShortName } from '@/components/task/unit-name'
import { bold } from '@/components/ui/bold'
import { SectionHeading } from '@/components/ui/section-heading'
import type { Dashboard, RiskyTask } from '@/lib/contracts/dashboard'
import { DEADLINES } from '@/lib/domain/deadline'
import { uiNumber } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { TaskLine } from './task-line'
import { tasksHref } from './task-links'
import type { View } from './view'

/** Overdue ones have their own place: what is listed here can still be saved. */
const NOT_OVERDUE = DEADLINES.filter((deadline) => deadline !== 'overdue')
const SHOWN = 8

type Props = { figures: Dashboard; view: View; className?: string }

/** Tasks at risk before they are late, with the rule that caught each. */
export function Risks({ figures, view, className }: Props) {
  const t = useT()
  const locale = useLocale()
  const shortName = useShortName()
  const { total, items } = figures.atRisk
  const list = tasksHref({ atRisk: true, deadline: NOT_OVERDUE }, view)
  return (
    <section aria-labelledby="risks" className={className}>
      <SectionHeading
        id="risks"
        aside={
          <Link href={list} className="text-h2 hover:underline">
            {uiNumber(total, locale)}
          </Link>
        }
      >
        {t('dashboard.risks')}
      </SectionHeading>
      {total === 0 && <p className="border-rule border-b py-4 text-ink-2">{t('dashboard.risks.none')}</p>}
      <ul>
        {items.slice(0, SHOWN).map((task) => (
          <TaskLine key={task.id} task={task} view={view} aside={shortName(task.leadUnit)}>
            {reasonOf(t, task)}
          </TaskLine>
        ))}
      </ul>
      {total > SHOWN && (
        <Link
          href={list}
          className="inline-flex min-h-11 items-center text-brand text-secondary underline md:min-h-9"
        >
          {t('dashboard.risks.all', { n: total })}
        </Link>
      )}
    </section>
  )
}

function reasonOf(t: Translator, { behind, silentDays }: RiskyTask) {
  const params = { ...bold, points: behind ?? 0, days: silentDays ?? 0 }
  if (behind !== null && silentDays !== null) return t.rich('dashboard.risk.both', params)
  return t.rich(behind !== null ? 'dashboard.risk.behind' : 'dashboard.risk.silent', params)
}
