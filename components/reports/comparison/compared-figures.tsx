import type { ReactNode } from 'react'
import { BADGE_PARTS } from '@/components/shell/badge-parts'
import { Was } from '@/components/shell/was'
import { SectionHeading } from '@/components/ui/section-heading'
import { StateMark } from '@/components/ui/state-mark'
import type { ReportComparison } from '@/lib/contracts/report-comparison'
import { isAllConfirmed } from '@/lib/domain/confirmed'
import { uiMeanPercent, uiNumber, uiPercent, uiRate } from '@/lib/format/number'
import { roman } from '@/lib/format/roman'
import { useLocale, useT } from '@/lib/i18n/provider'

type Compared = { before: number | null; after: number | null }

/** Every figure of both reports, the earlier value struck through where it is another one. */
export function ComparedFigures({ compared }: { compared: ReportComparison }) {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <Totals compared={compared} />
      <Groups groups={compared.groups} />
    </div>
  )
}

function Totals({ compared: { figures } }: { compared: ReportComparison }) {
  const t = useT()
  const locale = useLocale()
  const { before, after } = figures
  const shares = (side: typeof before) => [
    uiMeanPercent(side.progress.actual, isAllConfirmed(side.counts)),
    uiPercent(side.progress.planned),
    uiRate(side.rates.completed, locale),
    uiRate(side.rates.onTime, locale),
  ]
  const [ofBefore, ofAfter] = [shares(before), shares(after)]
  const names = [
    t('reportComparison.actual'),
    t('reportComparison.planned'),
    t('reportComparison.completed'),
    t('reportComparison.onTime'),
  ]
  const counted = BADGE_PARTS.filter(({ of }) => of(before.badges) + of(after.badges) > 0)
  return (
    <section aria-labelledby="compared-totals">
      <SectionHeading id="compared-totals">{t('reportComparison.figures')}</SectionHeading>
      <dl className="text-table">
        <Line name={t('reportComparison.total')}>
          <Change of={{ before: before.counts.total, after: after.counts.total }} />
        </Line>
        {counted.map((part) => (
          <Line
            key={part.key}
            name={
              <>
                <StateMark shape={part.mark} tone={part.tone} size={15} /> {t(part.label)}
              </>
            }
          >
            <Change of={{ before: part.of(before.badges), after: part.of(after.badges) }} />
          </Line>
        ))}
        {names.map((name, n) => (
          <Line key={name} name={name}>
            <Values before={ofBefore[n] ?? '—'} after={ofAfter[n] ?? '—'} />
          </Line>
        ))}
      </dl>
    </section>
  )
}

function Line({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-center gap-3 border-rule border-b py-2">
      <dt className="flex min-w-0 flex-1 items-center gap-2 text-ink-2">{name}</dt>
      <dd className="font-num font-semibold">{children}</dd>
    </div>
  )
}

function Groups({ groups }: { groups: ReportComparison['groups'] }) {
  const t = useT()
  const share = ({ before, after }: Compared) => (
    <Values before={uiPercent(before)} after={uiPercent(after)} />
  )
  return (
    <section aria-labelledby="compared-groups" className="min-w-0">
      <SectionHeading id="compared-groups">{t('reportComparison.groups')}</SectionHeading>
      <div className="overflow-x-auto">
        <table className="w-full text-table">
          <thead>
            <tr className="text-ink-3 text-secondary [&_th]:py-2 [&_th]:pl-3 [&_th]:text-right [&_th]:font-normal">
              <th scope="col" className="!pl-0 !text-left">
                {t('reports.figures.group')}
              </th>
              <th scope="col">{t('reports.figures.total')}</th>
              <th scope="col">{t('reports.figures.completed')}</th>
              <th scope="col">{t('reports.figures.overdue')}</th>
              <th scope="col">%</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ id, title, total, completed, overdue, actual }, n) => (
              <tr
                key={id}
                className="border-rule border-t [&_td]:whitespace-nowrap [&_td]:py-2 [&_td]:pl-3 [&_td]:text-right [&_td]:font-num"
              >
                <th scope="row" className="py-2 text-left font-normal">
                  {roman(n)}. {title}
                </th>
                <td>
                  <Change of={total} />
                </td>
                <td>
                  <Change of={completed} />
                </td>
                <td>
                  <Change of={overdue} />
                </td>
                <td className="font-semibold">{share(actual)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Whole numbers of both reports. */
export function Change({ of: { before, after } }: { of: Compared }) {
  const locale = useLocale()
  const shown = (value: number | null) => (value === null ? '—' : uiNumber(value, locale))
  return <Values before={shown(before)} after={shown(after)} />
}

/** The earlier value struck through before the later one; one value where both are the same. */
export function Values({ before, after }: { before: string; after: string }) {
  return (
    <span className="[&_s]:font-normal">
      {before !== after && <Was value={before} />} {after}
    </span>
  )
}
