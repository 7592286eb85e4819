import { struck } from '@/components/shell/was'
import { bold } from '@/components/ui/bold'
import { cn } from '@/components/ui/cn'
import type { Briefing } from '@/lib/contracts/briefing'
import { useT } from '@/lib/i18n/provider'
import { briefingSentence, sentenceParts } from '@/lib/sentences/briefing'
import { leadLines } from './sheet-plan'

const CLAMP = ['', 'print:line-clamp-1', 'print:line-clamp-2', 'print:line-clamp-3']

/** The state of the plan then and now; on a phone road and queue say the rest. */
export function Lead({ briefing }: { briefing: Briefing }) {
  const t = useT()
  const { countdown, volume, late, waiting } = sentenceParts(t, briefing, { ...bold, ...struck })
  return (
    <div className="text-ink-2 sheet:pt-1.5 sheet:pb-2.5 sheet:text-[1rem]/[25px] hand:px-4 hand:pt-2 hand:text-lead">
      <p className={cn(CLAMP[leadLines(briefingSentence(t, briefing).length)])}>
        <span className="hand:hidden">{countdown} </span>
        {volume}. {late}
        <span className="hand:hidden">, {waiting}</span>.
      </p>
    </div>
  )
}
