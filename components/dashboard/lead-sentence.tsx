import { Children } from 'react'
import { bold } from '@/components/ui/bold'
import { useT } from '@/lib/i18n/provider'
import { type LeadFacts, leadSentences } from '@/lib/sentences/lead'

/** The state of the plan in one or two lines. */
export function LeadSentence(facts: LeadFacts) {
  const t = useT()
  const sentences = leadSentences(t, bold, facts)
  return (
    <p className="max-w-[70ch] text-pretty pt-3 pb-7 text-ink-2 text-lead max-md:pb-5">
      {Children.toArray(sentences.flatMap((one, n) => (n > 0 ? [' ', one] : [one])))}
    </p>
  )
}
