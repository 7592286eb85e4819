import { lastUpdateOf } from '@/components/task/last-update'
import { unitHref } from '@/components/task/unit-href'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { SectionHeading } from '@/components/ui/section-heading'
import { StateMark } from '@/components/ui/state-mark'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import type { IndexRow } from './index-rows'

const HEAD = 'pt-3 pb-2 font-medium text-caption text-ink-2'
const NUMBER = 'w-24 px-2 text-right max-md:w-16'
const INDENT = ['', 'pl-5', 'pl-10', 'pl-15']

type Props = { title: string; rows: readonly IndexRow[]; past: string | null; asOf: string }

/** Units in the order of their tree, with what their branches lead. */
export function UnitTable({ title, rows, past, asOf }: Props) {
  const t = useT()
  return (
    <section className="max-w-[860px] pt-9">
      <SectionHeading>{title}</SectionHeading>
      <table aria-label={title} className="w-full border-collapse font-num text-table">
        <thead>
          <tr className="font-ui">
            <th scope="col" className={cn(HEAD, 'text-left')}>
              {t('units.head.unit')}
            </th>
            <th scope="col" className={cn(HEAD, NUMBER)}>
              {t('units.head.led')}
            </th>
            <th scope="col" className={cn(HEAD, NUMBER, 'max-md:hidden')}>
              {t('units.reach.direct')}
            </th>
            <th scope="col" className={cn(HEAD, NUMBER)}>
              {t('units.head.overdue')}
            </th>
            <th scope="col" className={cn(HEAD, NUMBER, 'w-32 pr-0')}>
              {t('units.head.updated')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit.id} className="border-rule border-t">
              <th scope="row" className={cn('text-left font-normal font-ui', INDENT[Math.min(row.level, 3)])}>
                <Link
                  href={unitHref(row.unit, past)}
                  className="flex min-h-11 items-center text-pretty py-1.5 hover:underline"
                >
                  {row.unit.name}
                </Link>
              </th>
              <td className={cn(NUMBER, 'font-semibold')}>{numberText(row.led)}</td>
              <td className={cn(NUMBER, 'max-md:hidden')}>{numberText(row.direct)}</td>
              <td className={NUMBER}>
                {row.overdue > 0 ? (
                  <span className="inline-flex items-center gap-1.5 font-semibold text-late">
                    <StateMark shape="octagon" tone="late" size={13} />
                    {row.overdue}
                  </span>
                ) : (
                  numberText(0)
                )}
              </td>
              <td className={cn(NUMBER, 'pr-0 text-secondary')}>{updatedText(t, row, asOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A zero is a middle dot to the eye. */
function numberText(n: number) {
  if (n > 0) return n
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        ·
      </span>
      <span className="sr-only">{n}</span>
    </>
  )
}

function updatedText(t: Translator, { lastUpdateAt, led }: IndexRow, asOf: string) {
  if (led === 0) return ''
  if (!lastUpdateAt) return t('units.none')
  const { day, silent } = lastUpdateOf(lastUpdateAt, asOf)
  return (
    <>
      {day}
      {silent !== null && (
        <small className="block text-caption text-ink-3">{t('dashboard.units.days', { n: silent })}</small>
      )}
    </>
  )
}
