import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { DecisionActions } from '@/components/task/decision-actions'
import type { ExtensionDecision } from '@/components/task/extension-decision'
import type { Urging } from '@/components/task/urging'
import { Button, ButtonLink } from '@/components/ui/button'
import { vietnamDay } from '@/lib/domain/calendar'
import { useT } from '@/lib/i18n/provider'
import type { Matter } from '@/lib/sentences/matters'

type Props = { matter: Matter; decision: ExtensionDecision; urging: Urging }

/** The two ways a matter can be decided. */
export function MatterActions({ matter, decision, urging }: Props) {
  switch (matter.kind) {
    case 'result': {
      const { submittedBy } = matter.of
      return <DecisionActions task={matter.of} {...(submittedBy ? { submittedBy: submittedBy.id } : {})} />
    }
    case 'extension':
      return <RequestActions request={matter.of} decision={decision} />
    case 'silent':
      return <SilentActions task={matter.of} urging={urging} />
  }
}

type Of<Kind extends Matter['kind']> = Extract<Matter, { kind: Kind }>['of']

function RequestActions({ request, decision }: { request: Of<'extension'>; decision: ExtensionDecision }) {
  const t = useT()
  const may = useMay({ ...request.task, requestedBy: request.by })
  if (!may('decide_extension')) return null
  return (
    <div className="flex flex-wrap gap-2">
      <Button variant="soft" size="sm" onClick={() => void decision.send(request, { decision: 'approved' })}>
        {t('dashboard.queue.approve')}
      </Button>
      <Button size="sm" onClick={() => decision.ask(request)}>
        {t('dashboard.queue.decline')}
      </Button>
    </div>
  )
}

function SilentActions({ task, urging }: { task: Of<'silent'>; urging: Urging }) {
  const t = useT()
  const may = useMay(task)
  const { today } = useViewer()
  const wasUrged = task.lastUrgedAt !== null && vietnamDay(task.lastUrgedAt) === today
  return (
    <div className="flex flex-wrap gap-2">
      {may('urge') && (
        <Button
          variant="soft"
          size="sm"
          disabledReason={wasUrged ? t('task.urge.already') : undefined}
          onClick={() => urging.ask(task)}
        >
          {t('dashboard.queue.urge')}
        </Button>
      )}
      {may('edit') && (
        <ButtonLink href={`/tasks/${task.id}/edit`} size="sm">
          {t('briefing.reassign')}
        </ButtonLink>
      )}
    </div>
  )
}
