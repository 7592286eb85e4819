import { extensionHref } from '@/components/task/task-href'
import type { ExtensionDecision } from '@/lib/contracts/decision'
import { BothDates } from './both-dates'
import { Before, LastWords } from './extension-aside'
import { ExtensionForm } from './extension-form'
import { ExtensionOutcome } from './extension-outcome'
import { ExtensionRoad } from './extension-road'
import { MatterHead } from './matter-head'
import { TwoWays } from './two-ways'
import { useDecideExtension } from './use-decide-extension'
import { useQueue } from './use-queue'

export function ExtensionView({ found }: { found: ExtensionDecision }) {
  const { task, extension } = found
  const queue = useQueue(extensionHref(extension))
  const decision = useDecideExtension(found, queue)
  return (
    <article className="overflow-x-clip pt-6 pb-14 max-md:pt-4">
      <div className="px-10 max-xl:px-6 max-md:px-4">
        <MatterHead task={task} />
        <BothDates found={found} />
        <ExtensionRoad found={found} />
        <div className="gap-14 pt-6 lg:grid lg:grid-cols-[minmax(0,1fr)_320px] xl:grid-cols-[minmax(0,1fr)_420px]">
          <TwoWays found={found} decision={decision} />
          <div className="flex flex-col gap-9 max-lg:pt-9">
            <LastWords task={task} />
            <Before task={task} />
            {found.effect ? (
              <ExtensionForm found={found} decision={decision} queue={queue} />
            ) : (
              <ExtensionOutcome found={found} queue={queue} />
            )}
          </div>
        </div>
      </div>
    </article>
  )
}
