import { RiskWords } from '@/components/task/risk-words'
import { useShortName } from '@/components/task/unit-name'
import { Icon } from '@/components/ui/icon'
import type { Dashboard, RiskyTask } from '@/lib/contracts/dashboard'
import { DEADLINES } from '@/lib/domain/deadline'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { CountedSection } from './counted-section'
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
  const shortName = useShortName()
  const { total, items } = figures.atRisk
  return (
    <CountedSection
      id="risks"
      texts={{
        title: t('dashboard.risks'),
        none: t('dashboard.risks.none'),
        all: t('dashboard.risks.all', { n: total }),
      }}
      total={total}
      shown={SHOWN}
      href={tasksHref({ atRisk: true, deadline: NOT_OVERDUE }, view)}
      className={className}
    >
      {items.slice(0, SHOWN).map((task) => (
        <TaskLine key={task.id} task={task} view={view} aside={shortName(task.leadUnit)}>
          <Reason task={task} />
        </TaskLine>
      ))}
    </CountedSection>
  )
}

/** “Chậm 35 điểm · Lãnh đạo: không đáng lo, 14/06: …”; a task that only the leader worries about has the second part alone. */
function Reason({ task }: { task: RiskyTask }) {
  const t = useT()
  const { behind, silentDays, judgement } = task
  const isCaught = behind !== null || silentDays !== null
  return (
    <>
      {isCaught && <RiskWords behind={behind} silentDays={silentDays} />}
      {isCaught && judgement && ' · '}
      {judgement && (
        <span className="text-ink-2">
          {t.rich('dashboard.risk.judged', {
            level: judgement.level,
            date: uiDayMonth(judgement.on),
            reason: judgement.reason,
            b: (words) => (
              <b className="inline-flex items-center gap-1 font-semibold text-soon">
                <Icon name="alert" size={14} />
                {words}
              </b>
            ),
          })}
        </span>
      )}
    </>
  )
}
