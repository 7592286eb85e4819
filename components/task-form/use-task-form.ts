import { useMemo, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { stepDateWords } from '@/components/task/steps/step-date-words'
import { useToast } from '@/components/ui/toast'
import { useOpenPage } from '@/components/ui/under-way'
import type { Campaign } from '@/lib/contracts/campaign'
import type { CreateTask, EditTask, Task, TaskDetail } from '@/lib/contracts/task'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'
import { useSetDependencies } from '@/lib/queries/task-parts'
import { newKey, useCreateTask, useEditTask } from '@/lib/queries/tasks'
import { draftName, useFormDraft, writeFormDraft } from './form-draft'
import {
  changedFields,
  changedLinks,
  type FieldName,
  type FieldProblems,
  type FormValues,
  problemsOf,
  wholeTask,
} from './form-values'
import { byRow, stepField, withoutBlank } from './step-values'

export type FieldErrors = Partial<Record<FieldName, string>>

/** The form's state: the draft where there is one, else the stored values; and what becomes of a save. */
export function useTaskForm(campaign: Campaign, first: FormValues, task: TaskDetail | null) {
  const t = useT()
  const { id: personId } = useViewer()
  const name = draftName(personId, task?.id ?? null)
  const draft = useFormDraft(name)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [conflict, setConflict] = useState<ApiError | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const sending = useSending(campaign.id, task)
  // A draft kept from before a field existed has what is stored there.
  const values = useMemo(() => (draft ? { ...first, ...draft.values } : first), [draft, first])
  const version = draft?.version ?? task?.version ?? 1

  const change = (next: FormValues) => {
    setErrors((now) => stillWrong(t, now, next))
    writeFormDraft(name, { version, values: next, at: new Date().toISOString() })
  }
  const discard = () => {
    writeFormDraft(name, null)
    setErrors({})
    setRefusal(null)
  }
  const failed = (error: unknown) => {
    if (!(error instanceof ApiError)) throw error
    if (error.code === 'conflict' && error.changes.length > 0) return setConflict(error)
    if (Object.keys(error.fieldErrors).length > 0)
      return setErrors(byRow(error.fieldErrors, withoutBlank(values.steps)))
    setRefusal(refusalText(t, error))
  }
  const send = async (body: Omit<EditTask, 'version'>, on: number) => {
    setRefusal(null)
    try {
      const saved = await sending.send(body, on, wholeTask(values), changedLinks(first, values))
      writeFormDraft(name, null)
      sending.leave(saved)
    } catch (error) {
      failed(error)
    }
  }
  const save = async (): Promise<boolean> => {
    const problems = problemsOf(values)
    setErrors(asWords(t, problems, values))
    if (Object.keys(problems).length > 0) return false
    await send(changedFields(first, values), version)
    return true
  }
  /** Of the fields both changed, only those the writer wants are sent again, on the version they lost to. */
  const keepMine = async (fields: string[]) => {
    if (!conflict) return
    const lost = conflict.changes.map(({ field }) => field).filter((field) => !fields.includes(field))
    const mine = Object.entries(changedFields(first, values)).filter(([field]) => !lost.includes(field))
    setConflict(null)
    await send(Object.fromEntries(mine), conflict.current?.version ?? version)
  }
  return {
    values,
    change,
    // A step's day is measured as soon as it stands there: the task's own dates may move under it.
    errors: { ...errors, ...stepDayWords(t, values) },
    conflict,
    refusal,
    draftAt: draft?.at ?? null,
    isChanged: Object.keys(changedFields(first, values)).length > 0 || changedLinks(first, values) !== null,
    busy: sending.busy,
    save,
    discard,
    keepMine,
    closeConflict: () => setConflict(null),
  }
}

export type TaskForm = ReturnType<typeof useTaskForm>

function asWords(t: Translator, problems: FieldProblems, values: FormValues): FieldErrors {
  const words = Object.entries(problems).flatMap(([field, code]) =>
    code ? [[field, t(`errors.${code}`)]] : [],
  )
  return { ...Object.fromEntries(words), ...stepDayWords(t, values) }
}

function stepDayWords(t: Translator, { steps, startsOn, dueOn }: FormValues): FieldErrors {
  const span = { startsOn: startsOn || null, dueOn: dueOn || null }
  return Object.fromEntries(
    steps.flatMap((step) => {
      const words = stepDateWords(t, step.dueOn || null, span)
      return words ? [[stepField(step.key, 'dueOn'), words]] : []
    }),
  )
}

/** An error goes when its field is put right; others stay until the next save. */
function stillWrong(t: Translator, errors: FieldErrors, values: FormValues): FieldErrors {
  const now = asWords(t, problemsOf(values), values)
  return Object.fromEntries(Object.entries(errors).filter(([field]) => field in now))
}

function useSending(campaignId: string, task: TaskDetail | null) {
  const t = useT()
  const toast = useToast()
  const openPage = useOpenPage()
  const create = useCreateTask()
  const edit = useEditTask()
  const link = useSetDependencies()
  const send = async (
    changes: Omit<EditTask, 'version'>,
    version: number,
    all: CreateTask,
    afterTaskIds: string[] | null,
  ): Promise<Task> => {
    // Of a stored task the links go first: they may be refused, and then nothing has been saved yet.
    if (task && afterTaskIds) await link.mutateAsync({ id: task.id, body: { afterTaskIds }, key: newKey() })
    if (task) return edit.mutateAsync({ id: task.id, body: { ...changes, version }, key: newKey() })
    const made = await create.mutateAsync({ id: campaignId, body: all, key: newKey() })
    if (afterTaskIds) await link.mutateAsync({ id: made.id, body: { afterTaskIds }, key: newKey() })
    return made
  }
  const leave = (saved: Task) => {
    toast.show({
      icon: 'tick',
      message: t(task ? 'form.task.saved' : 'form.task.created', { key: saved.key }),
    })
    openPage(`/tasks?task=${saved.id}`)
  }
  return { send, leave, busy: create.isPending || edit.isPending || link.isPending }
}
