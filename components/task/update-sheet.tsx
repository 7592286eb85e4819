import { useEffect, useRef, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { Notice } from '@/components/ui/notice'
import { Sheet } from '@/components/ui/sheet'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { ConflictDialog } from './conflict-dialog'
import type { SaveOutcome } from './deliver'
import { type Draft, type DraftProblem, EMPTY_FORM, type UpdateForm } from './draft'
import { readDraft, useDraft, writeDraft } from './draft-store'
import { SheetEvidence } from './evidence/sheet-evidence'
import { LeaveDialog } from './leave-dialog'
import { withTyped } from './press'
import { ProgressFields } from './progress-fields'
import { SheetEyebrow } from './sheet-eyebrow'
import { SheetFooter } from './sheet-footer'
import { SubmissionFields } from './submission-fields'
import { isUntouched, keepFields } from './update-form'
import { useSaveUpdate } from './use-save-update'

type Props = { task: Task; onClose: () => void }

/**
 * Mounted = open. What is typed lives in the draft, not here, so it outlasts a reload. Saving closes at once; a refusal
 * opens it again at the field concerned, a conflict opens the choice between both versions.
 */
export function UpdateSheet({ task, onClose }: Props) {
  const t = useT()
  const { id: personId } = useViewer()
  const draft = useDraft(personId, task.id)
  const [phase, setPhase] = useState<'open' | 'leaving' | 'away'>('open')
  const save = useSending(task, onClose, () => setPhase('open'))

  const form = draft?.form ?? EMPTY_FORM
  const problem = draft?.problem ?? null
  const forget = () => {
    writeDraft(personId, task.id, null)
    onClose()
  }
  const change = (next: UpdateForm) =>
    writeDraft(personId, task.id, withTyped(readDraft(personId, task.id), next, task))
  const send = (what: Draft) => {
    if (what.form.mode === 'progress') setPhase('away')
    void save(what)
  }
  const leave = () => (isUntouched(form) ? forget() : setPhase('leaving'))

  if (problem?.kind === 'conflict') {
    const keepMine = (fields: string[]) => {
      const kept = keepFields(form, fields)
      const version = problem.current?.version ?? task.version
      if (isUntouched(kept)) forget()
      else send({ version, form: kept, key: null, state: 'typing', problem: null })
    }
    return (
      <ConflictDialog
        error={problem}
        task={task}
        onKeepMine={keepMine}
        onTakeTheirs={forget}
        onClose={onClose}
      />
    )
  }
  const fields = {
    task,
    form,
    onChange: change,
    errors: problem?.kind === 'fields' ? problem.fieldErrors : {},
  }
  return (
    <>
      <Sheet
        open={phase !== 'away'}
        onRequestClose={leave}
        title={task.title}
        eyebrow={<SheetEyebrow task={task} />}
        closeLabel={t('form.close')}
        footer={<SheetFooter task={task} draft={draft} onChange={change} onSend={send} />}
      >
        <Refusal problem={problem} />
        {form.mode === 'progress' ? <ProgressFields {...fields} /> : <SubmissionFields {...fields} />}
        <SheetEvidence task={task} />
      </Sheet>
      {phase === 'leaving' && <LeaveDialog onStay={() => setPhase('open')} onDiscard={forget} />}
    </>
  )
}

const FIELDS = ['done', 'percent', 'obstacle', 'note', 'result', 'shortfallReason']

/** The sentence of a refusal that stands at no field of the sheet. */
function Refusal({ problem }: { problem: DraftProblem | null }) {
  if (problem?.kind !== 'refused' && problem?.kind !== 'fields') return null
  if (problem.kind === 'fields' && FIELDS.some((field) => field in problem.fieldErrors)) return null
  return (
    <div role="alert">
      <Notice icon="alert">{problem.message}</Notice>
    </div>
  )
}

const OPENS_AGAIN: readonly SaveOutcome[] = ['fields', 'conflict', 'refused']

/** Sends, and tells the sheet how it went, unless another one has taken its place meanwhile. */
function useSending(task: Task, onClose: () => void, onReopen: () => void): (draft: Draft) => Promise<void> {
  const save = useSaveUpdate(task)
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return async (draft) => {
    const outcome = await save(draft)
    if (!isHere.current) return
    if (!OPENS_AGAIN.includes(outcome)) return onClose()
    onReopen()
    requestAnimationFrame(() => document.querySelector<HTMLElement>('dialog[open] [aria-invalid]')?.focus())
  }
}
