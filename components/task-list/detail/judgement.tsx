import { type ReactNode, useState } from 'react'
import { useMay, useViewer } from '@/components/shell/viewer-provider'
import { RiskWords } from '@/components/task/risk-words'
import { TaskBadge } from '@/components/task/task-badge'
import { JudgementDialog } from '@/components/task/verbs/judgement-dialog'
import { StepDialog } from '@/components/task/verbs/step-dialog'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toast'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Judgement } from '@/lib/contracts/task-parts'
import { plainDate } from '@/lib/domain/calendar'
import { riskOf } from '@/lib/domain/deadline'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useEndJudgement } from '@/lib/queries/task-parts'
import { Section } from './section'

/** A leader's own judgement beside what the figures say; nothing while none stands. */
export function LeaderJudgement({ task, readOnly }: { task: TaskDetail; readOnly: boolean }) {
  const t = useT()
  const { judgement } = task
  if (!judgement) return null
  return (
    <Section title={t('task-part.judgement')}>
      <dl className="grid gap-x-5 gap-y-3 min-[380px]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <Side label={t('task-part.judgement.computed')}>
          <Computed task={task} />
        </Side>
        <Side label={t('task-part.judgement.own')}>
          <Own judgement={judgement} />
        </Side>
      </dl>
      {!readOnly && <Actions task={task} />}
    </Section>
  )
}

function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 text-table">
      <dt className="pb-1 text-caption text-ink-3">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Computed({ task }: { task: TaskDetail }) {
  const t = useT()
  const { today } = useViewer()
  const day = (on: string | null) => (on === null ? null : plainDate(on))
  const { status, percent, dueOn, lastHeardOn } = task
  const dated = { status, percent, dueOn: day(dueOn), lastHeardOn: day(lastHeardOn) }
  const risk = riskOf(dated, task.planned, plainDate(today))
  return (
    <>
      <TaskBadge badge={task.badge} />
      <p className="pt-1">{risk ? <RiskWords {...risk} /> : t('task-part.judgement.quiet')}</p>
    </>
  )
}

function Own({ judgement: { level, reason, by, on } }: { judgement: Judgement }) {
  const t = useT()
  const isConcern = level === 'at_risk'
  return (
    <>
      <Badge tone={isConcern ? 'soon' : 'plain'} icon={isConcern ? 'alert' : 'check'}>
        {t(`verb.judge.${level}`)}
      </Badge>
      <p className="whitespace-pre-line break-words pt-1">{reason}</p>
      <p className="text-caption text-ink-3">
        {t('task-part.judgement.by', { name: by.name, date: uiDayMonth(on) })}
      </p>
    </>
  )
}

function Actions({ task }: { task: TaskDetail }) {
  const t = useT()
  const may = useMay(task)
  const [dialog, setDialog] = useState<'again' | 'end' | null>(null)
  const close = () => setDialog(null)
  if (!may('judge')) return null
  return (
    <div className="flex flex-wrap gap-2 pt-2.5">
      <Button size="sm" variant="soft" onClick={() => setDialog('again')}>
        {t('verb.judge.again')}
      </Button>
      <Button size="sm" onClick={() => setDialog('end')}>
        {t('verb.judge.end')}
      </Button>
      {dialog === 'again' && <JudgementDialog task={task} onClose={close} />}
      {dialog === 'end' && <EndDialog task={task} onClose={close} />}
    </div>
  )
}

function EndDialog({ task, onClose }: { task: TaskDetail; onClose: () => void }) {
  const t = useT()
  const toast = useToast()
  const { mutateAsync } = useEndJudgement()
  return (
    <StepDialog
      title={t('verb.judge.end.title', { key: task.key })}
      effect={t('verb.judge.end.effect')}
      verb={t('verb.judge.end')}
      onSend={async (keyOf) => {
        await mutateAsync({ id: task.id, body: undefined, key: keyOf(task.id) })
        toast.show({ icon: 'tick', message: t('verb.judge.end.done', { key: task.key }) })
      }}
      onClose={onClose}
    />
  )
}
