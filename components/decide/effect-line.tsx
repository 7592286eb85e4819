import { useQuery } from '@tanstack/react-query'
import { useViewer } from '@/components/shell/viewer-provider'
import { progressFacts, rateFacts } from '@/components/task/effect-facts'
import { Shift } from '@/components/task/shift'
import type { Effect } from '@/lib/contracts/effect'
import { useLocale, useT } from '@/lib/i18n/provider'
import { campaignQuery } from '@/lib/queries/campaign'

/** What an answer does to the figures, one after the other. */
export function EffectLine({ effect }: { effect: Effect }) {
  const t = useT()
  const locale = useLocale()
  const { campaignId } = useViewer()
  const { data: campaign } = useQuery(campaignQuery(campaignId))
  const words = { t, locale, groups: campaign?.groups ?? [] }
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-0.5 pt-1 text-ink-2 text-secondary">
      {[...rateFacts(words, effect.plan), ...progressFacts(words, effect)].map((fact) => (
        <li key={fact.key}>
          {fact.label} <Shift {...fact} />
          {fact.aside && <span className="font-num"> ({fact.aside})</span>}
        </li>
      ))}
    </ul>
  )
}
