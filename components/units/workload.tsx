import { SectionHeading } from '@/components/ui/section-heading'
import { StateMark } from '@/components/ui/state-mark'
import { Stone } from '@/components/ui/stone'
import type { UnitWork } from '@/lib/contracts/unit'
import { useT } from '@/lib/i18n/provider'
import type { UnitAsked } from '@/lib/queries/units'
import { WorkloadStrips } from './workload-strips'
import { WorkloadTable } from './workload-table'

/** People × weeks: who is busy when. A table where there is room, else a strip of twelve numbers a person. */
export function Workload({ work, asked }: { work: UnitWork; asked: UnitAsked }) {
  const t = useT()
  const { workload } = work
  const left = workload.total - workload.rows.length
  return (
    <section aria-labelledby="load" className="pt-8">
      <SectionHeading id="load" note={t('units.load.note')} aside={<Legend />}>
        {t('units.load')}
      </SectionHeading>
      {workload.total === 0 ? (
        <p className="py-3 text-ink-2 text-secondary">{t('units.load.none')}</p>
      ) : (
        <>
          <WorkloadTable workload={workload} asked={asked} />
          <WorkloadStrips workload={workload} asked={asked} />
        </>
      )}
      {left > 0 && <p className="py-3 text-ink-2 text-secondary">{t('units.load.more', { n: left })}</p>}
    </section>
  )
}

function Legend() {
  const t = useT()
  return (
    <span className="flex flex-wrap gap-x-4 text-ink-2 text-secondary">
      <span className="inline-flex items-center gap-1.5">
        <Stone size={12} kind="past" />
        {t('units.load.due')}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <StateMark shape="octagon" tone="late" size={12} />
        {t('units.load.late')}
      </span>
    </span>
  )
}
