import { confirmHref } from '@/components/task/task-href'
import type { ResultDecision } from '@/lib/contracts/decision'
import { AskedAndDelivered } from './asked-and-delivered'
import { ConfirmForm } from './confirm-form'
import { EvidencePane } from './evidence-pane'
import { MatterHead } from './matter-head'
import { ResultOutcome } from './result-outcome'
import { SentLine } from './sent-line'
import { useDecideResult } from './use-decide-result'
import { useQueue } from './use-queue'

/** Reading order on a phone: what it is, what came, what shows it, then the decision. */
export function ConfirmView({ found }: { found: ResultDecision }) {
  const { task, effect } = found
  const queue = useQueue(confirmHref(task))
  const decision = useDecideResult(found, queue)
  return (
    <article className="grid min-h-[calc(100dvh-4rem)] lg:grid-cols-[minmax(0,1fr)_minmax(340px,42%)] lg:grid-rows-[auto_1fr]">
      <div className="min-w-0 px-10 pt-6 max-xl:px-6 max-md:px-4 max-md:pt-4">
        <MatterHead task={task} />
        <SentLine found={found} />
        <AskedAndDelivered found={found} />
      </div>
      <EvidencePane
        task={task}
        className="min-w-0 border-rule bg-sunken lg:row-span-2 lg:border-l max-lg:mt-6 max-lg:border-y"
      />
      <div className="min-w-0 px-10 pt-5 pb-12 max-xl:px-6 max-md:px-4">
        {effect ? (
          <ConfirmForm {...{ found, effect, decision, queue }} />
        ) : (
          <ResultOutcome found={found} queue={queue} />
        )}
      </div>
    </article>
  )
}
