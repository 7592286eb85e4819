import { bold } from '@/components/ui/bold'
import type { Campaign } from '@/lib/contracts/campaign'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { useT } from '@/lib/i18n/provider'
import { leadSentence } from './lead-words'

type Props = { campaign: Campaign; figures: Dashboard; past: string | null }

/** The state of the plan in one or two lines. */
export function LeadSentence(props: Props) {
  const t = useT()
  return (
    <p className="max-w-[70ch] text-pretty pt-3 pb-7 text-ink-2 text-lead max-md:pb-5">
      {leadSentence(t, bold, props)}
    </p>
  )
}
