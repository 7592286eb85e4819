import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import type { LateDone, UnitWork } from '@/lib/contracts/unit'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import type { UnitAsked } from '@/lib/queries/units'
import { taskOf } from './links'

const SHOWN = 5

type Props = { work: UnitWork; asked: UnitAsked }

/** Overdue now, done late with the story of their dates, and what came back. */
export function Lateness({ work, asked }: Props) {
  const t = useT()
  const { overdue, doneLate, returned } = work.lateness
  const keys = returned.items.slice(0, SHOWN).map(({ key }) => key)
  const link = ({ id, key, title }: { id: string; key: string; title: string }) => (
    <Link href={taskOf(id, asked.past)} title={title} className="font-num hover:underline max-md:py-2">
      {key}
    </Link>
  )
  return (
    <section aria-labelledby="late" className="min-w-0">
      <SectionHeading id="late">{t('units.late')}</SectionHeading>
      <dl>
        <Row term={t('units.late.now')} n={overdue.total}>
          {overdue.items.slice(0, SHOWN).map((task) => (
            <p key={task.id}>
              {link(task)} ·{' '}
              <b className="font-semibold text-late">{t('units.late.days', { n: task.daysLate })}</b>
            </p>
          ))}
          <More n={overdue.total - SHOWN} />
        </Row>
        <Row term={t('units.late.done')} n={doneLate.total}>
          {doneLate.items.slice(0, SHOWN).map((task) => (
            <p key={task.id}>
              {link(task)} · {doneText(t, task)}
            </p>
          ))}
          <More n={doneLate.total - SHOWN} />
        </Row>
        <Row term={t('units.late.returned')} n={returned.total}>
          {returned.total > 0 && <p>{t('units.late.times', { n: returned.total, keys: keys.join(', ') })}</p>}
        </Row>
      </dl>
    </section>
  )
}

function Row({ term, n, children }: { term: string; n: number; children: ReactNode }) {
  const t = useT()
  return (
    <div className="grid grid-cols-[120px_minmax(0,1fr)] border-rule border-b py-2.5 text-table">
      <dt className="text-ink-2">{term}</dt>
      <dd className="text-pretty">{n === 0 ? t('units.late.none') : children}</dd>
    </div>
  )
}

function More({ n }: { n: number }) {
  const t = useT()
  return n > 0 ? <p className="text-ink-3">{t('units.late.more', { n })}</p> : null
}

function doneText(t: Translator, task: LateDone): string {
  const done = t('units.late.doneFact', {
    sent: uiDayMonth(task.submittedOn),
    due: uiDayMonth(task.dueOn),
    n: task.daysLate,
  })
  if (task.extensionCount === 0 || !task.originalDueOn) return done
  const original = uiDayMonth(task.originalDueOn)
  return `${done}; ${t('units.late.extended', { n: task.extensionCount, original })}`
}
