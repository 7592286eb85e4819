import { DeclineDialog, useExtensionDecision } from '@/components/task/extension-decision'
import { UrgeDialog, useUrging } from '@/components/task/urging'
import { useActing } from '@/components/task/use-acting'
import { useQueueFocus } from '@/components/task/use-queue-focus'
import { cn } from '@/components/ui/cn'
import { useT } from '@/lib/i18n/provider'
import type { Matter } from '@/lib/sentences/matters'
import { DecisionRow } from './decision-row'
import { MatterActions } from './matter-actions'
import { Part } from './part'
import type { SheetPlan } from './sheet-plan'

type Props = { matters: Matter[]; plan: SheetPlan; className?: string }

/** What waits for the reader, decided in place on a screen and ticked by pen on paper. */
export function Decisions({ matters, plan, className }: Props) {
  const t = useT()
  const acting = useActing()
  const decision = useExtensionDecision()
  const urging = useUrging()
  const { section, ...focus } = useQueueFocus<HTMLDivElement>()
  const isHidden = ({ kind, id }: Matter) => kind === 'extension' && acting.has(id)
  const waiting = matters.filter((matter) => !isHidden(matter)).length
  return (
    <Part title={t('briefing.decisions')} count={waiting} className={className ?? ''}>
      <div ref={section} tabIndex={-1} {...focus} className="outline-none">
        {waiting === 0 && (
          <p className="border-rule border-b sheet:h-[25px] sheet:pt-0.5 hand:py-3">
            {t('briefing.decisions.none')}
          </p>
        )}
        <ol className={cn(plan.density === 'pairs' && 'print:grid print:grid-cols-2 print:gap-x-5')}>
          {matters.map((matter, at) => (
            <DecisionRow
              key={`${matter.kind} ${matter.id}`}
              matter={matter}
              hidden={isHidden(matter)}
              paper={at < plan.decisions ? plan.density : 'none'}
            >
              <MatterActions {...{ matter, decision, urging }} />
            </DecisionRow>
          ))}
        </ol>
        {plan.decisions < matters.length && (
          <p className="hidden h-[25px] pt-0.5 text-ink-3 print:block">
            {t('briefing.decisions.more', { n: matters.length - plan.decisions })}
          </p>
        )}
      </div>
      <DeclineDialog decision={decision} />
      <UrgeDialog urging={urging} />
    </Part>
  )
}
