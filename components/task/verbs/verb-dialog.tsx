import type { Task, TaskDetail } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { useAskExplanation, useDeleteTask } from '@/lib/queries/task-parts'
import { ConditionDialog } from './condition-dialog'
import { ExtensionDialog } from './extension-dialog'
import { JudgementDialog } from './judgement-dialog'
import { ObstacleDialog } from './obstacle-dialog'
import { ReasonDialog, type ReasonedVerb } from './reason-dialog'
import { StepDialog } from './step-dialog'
import { useUndoToast } from './use-undo'
import { WordsDialog } from './words-dialog'

export type VerbDialogName =
  | Exclude<ReasonedVerb, 'return'>
  | 'extension'
  | 'obstacle'
  | 'explanation'
  | 'condition'
  | 'judgement'
  | 'delete'

type Props = {
  name: VerbDialogName
  task: TaskDetail
  onClose: () => void
  onDeleted?: (() => void) | undefined
}

/** The dialog of one step. */
export function VerbDialog({ name, task, onClose, onDeleted }: Props) {
  switch (name) {
    case 'pause':
    case 'cancel':
    case 'reopen':
      return <ReasonDialog task={task} verb={name} onClose={onClose} />
    case 'extension':
      return <ExtensionDialog task={task} onClose={onClose} />
    case 'obstacle':
      return <ObstacleDialog task={task} onClose={onClose} />
    case 'condition':
      return <ConditionDialog task={task} onClose={onClose} />
    case 'judgement':
      return <JudgementDialog task={task} onClose={onClose} />
    case 'explanation':
      return <ExplanationDialog task={task} onClose={onClose} />
    case 'delete':
      return <DeleteDialog task={task} onClose={onClose} onDeleted={onDeleted} />
  }
}

/** Asks the leading unit for an explanation. */
export function ExplanationDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const t = useT()
  const { mutateAsync } = useAskExplanation()
  return (
    <WordsDialog
      title={t('verb.explanation.title', { key: task.key })}
      verb={t('verb.explanation')}
      label={t('verb.explanation.question')}
      field="question"
      effect={t('verb.explanation.effect', { unit: task.leadUnit.name })}
      done={t('verb.explanation.done', { key: task.key })}
      onSend={(question, key) => mutateAsync({ id: task.id, body: { question }, key })}
      onClose={onClose}
    />
  )
}

function DeleteDialog({ task, onClose, onDeleted }: Pick<Props, 'task' | 'onClose' | 'onDeleted'>) {
  const t = useT()
  const told = useUndoToast()
  const { mutateAsync } = useDeleteTask()
  return (
    <StepDialog
      title={t('verb.delete.title', { key: task.key })}
      effect={t('verb.delete.effect', { key: task.key })}
      verb={t('verb.delete')}
      look="destructive"
      onSend={async (keyOf) => {
        const deleted = await mutateAsync({ id: task.id, key: keyOf(task.version) })
        told(deleted, t('verb.delete.done', { key: task.key }))
        onDeleted?.()
      }}
      onClose={onClose}
    />
  )
}
