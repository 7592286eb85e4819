import { useViewer } from '@/components/shell/viewer-provider'
import type { Draft } from '@/components/task/draft'
import { afterProgress, afterSubmission } from '@/components/task/update-form'
import { useSaveUpdate } from '@/components/task/use-save-update'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Task } from '@/lib/contracts/task'
import { uiPercent } from '@/lib/format/number'
import { useLocale, useT } from '@/lib/i18n/provider'
import { isCounted, quantityText } from '@/lib/sentences/quantity'

type Props = { task: Task; draft: Draft; onOpen: (task: Task) => void }

/** Under the row: what this device still holds of the task, and the way to send it. */
export function UnsavedLine({ task, draft, onOpen }: Props) {
  const t = useT()
  const save = useSaveUpdate(task)
  if (draft.state === 'sending') return null
  const isRetry = draft.state === 'failed' && draft.problem?.kind === 'retry'
  const retry = async () => {
    const outcome = await save(draft)
    if (outcome === 'conflict' || outcome === 'fields') onOpen(task)
  }
  return (
    <div
      role="status"
      className="mt-3 ml-8 flex flex-wrap items-center gap-x-2.5 gap-y-2 border-rule border-t border-dashed pt-3 text-table"
    >
      <Icon name={isRetry ? 'wifi-off' : 'file-pen'} size={18} />
      <span className="min-w-0 flex-[1_1_10rem]">
        <UnsavedWords task={task} draft={draft} />
      </span>
      {isRetry ? (
        <Button size="sm" icon="rotate" onClick={() => void retry()}>
          {t('form.retry')}
        </Button>
      ) : (
        <Button size="sm" onClick={() => onOpen(task)}>
          {t('work.unsaved.open')}
        </Button>
      )}
    </div>
  )
}

function UnsavedWords({ task, draft }: Omit<Props, 'onOpen'>) {
  const t = useT()
  const locale = useLocale()
  const { today } = useViewer()
  const { form, problem, state } = draft
  if (problem?.kind === 'conflict') return t('states.conflict.title')
  if (problem?.kind === 'refused' || problem?.kind === 'fields') return problem.message
  if (state === 'typing') return t('work.unsaved.typing')
  const isSubmission = form.mode === 'submission'
  const will = isSubmission ? afterSubmission(form, task, today) : afterProgress(form, task)
  const value = isCounted(will.indicator) ? quantityText(will.indicator, locale) : uiPercent(will.percent)
  return t.rich(isSubmission ? 'work.unsaved.submission' : 'work.unsaved.progress', {
    b: (chunks) => <b className="font-semibold">{chunks}</b>,
    value,
  })
}
