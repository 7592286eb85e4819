import { useId } from 'react'
import { cn } from '@/components/ui/cn'
import { RADIO_DOT } from '@/components/ui/radio-dot'
import { SectionHeading } from '@/components/ui/section-heading'
import type { ExtensionDecision } from '@/lib/contracts/decision'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import type { Decided, ExtensionDeciding } from './use-decide-extension'
import { useOutcomeRows } from './use-outcome-rows'

type Props = { found: ExtensionDecision; decision: ExtensionDeciding }

const WAYS: readonly Decided[] = ['approved', 'declined']

/** Đồng ý beside Không đồng ý, line by line; the chosen column is marked. */
export function TwoWays({ found, decision }: Props) {
  const t = useT()
  const name = useId()
  const rows = useOutcomeRows(found)
  const isOpen = found.effect !== null && decision.mayDecide
  const tint = (way: Decided) => isOpen && decision.choice === way && 'bg-brand-tint'
  return (
    <section aria-labelledby="two-ways" className="min-w-0">
      <SectionHeading
        id="two-ways"
        note={found.assumed && t('decide.assumed', { date: uiDate(found.extension.due) })}
      >
        {t('decide.twoWays')}
      </SectionHeading>
      <table className="w-full table-fixed border-collapse text-table">
        <thead>
          <tr className="border-rule-2 border-b text-left">
            <td className="w-[30%]" />
            {WAYS.map((way) => (
              <th key={way} scope="col" className={cn('px-2.5 py-2 font-semibold', tint(way))}>
                {isOpen ? (
                  <label className="flex min-h-6 items-center gap-2 max-md:min-h-11">
                    <input
                      type="radio"
                      name={name}
                      checked={decision.choice === way}
                      onChange={() => decision.choose(way)}
                      className={RADIO_DOT}
                    />
                    {t(`decide.way.${way}`)}
                  </label>
                ) : (
                  t(`decide.way.${way}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, ...cells }) => (
            <tr key={key} className="border-rule border-b align-top">
              <th
                scope="row"
                className="break-words py-2.5 pr-2 text-left font-normal text-ink-2 text-secondary"
              >
                {label}
              </th>
              {WAYS.map((way) => (
                <td key={way} className={cn('break-words px-2.5 py-2.5', tint(way))}>
                  {cells[way]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
