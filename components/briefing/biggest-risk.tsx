import { createElement, Fragment } from 'react'
import { bold } from '@/components/ui/bold'
import type { Risk } from '@/lib/contracts/briefing'
import { useT } from '@/lib/i18n/provider'
import { riskFacts, riskTitle } from '@/lib/sentences/risk'
import { Part } from './part'

/** The one thing that endangers the ceremony, or that nothing does. */
export function BiggestRisk({ risk, className }: { risk: Risk | null; className?: string }) {
  const t = useT()
  const facts = riskFacts(t, risk, bold)
  return (
    <Part title={t('briefing.risk')} className={className ?? ''}>
      <p className="font-semibold sheet:pt-[7px] sheet:text-table hand:pt-2.5 hand:text-[1.0625rem]/[1.625rem]">
        {riskTitle(t, risk)}
      </p>
      {facts.length > 0 && <p className="hand:text-body">{createElement(Fragment, null, ...facts)}</p>}
    </Part>
  )
}
