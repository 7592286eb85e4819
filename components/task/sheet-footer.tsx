import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { type Draft, EMPTY_FORM, type UpdateForm } from './draft'
import { hasProgress, toSubmission } from './update-form'

type Props = {
  task: Task
  draft: Draft | null
  onChange: (form: UpdateForm) => void
  onSend: (draft: Draft) => void
}

/** Both ways to end an update stay within reach of the thumb. Saving nothing says so instead of closing. */
export function SheetFooter({ task, draft, onChange, onSend }: Props) {
  const t = useT()
  const form = draft?.form ?? EMPTY_FORM
  const [isRefused, setIsRefused] = useState(false)
  const isEmpty = form.mode === 'progress' && !hasProgress(form)
  const isSending = draft?.state === 'sending'
  const send = () => {
    if (isEmpty) return setIsRefused(true)
    onSend(draft ?? { version: task.version, form, key: null, state: 'typing', problem: null })
  }
  return (
    <div className="flex flex-1 flex-wrap gap-2">
      <p role="status" className="w-full text-ink-2 text-secondary empty:hidden">
        {isRefused && isEmpty ? t('task.update.nothing') : null}
      </p>
      {form.mode === 'submission' ? (
        <>
          <Button size="lg" onClick={() => onChange({ ...form, mode: 'progress' })}>
            {t('task.submit.back')}
          </Button>
          <Button size="lg" variant="primary" className="flex-1" busy={isSending} onClick={send}>
            {t('task.submit.send')}
          </Button>
        </>
      ) : (
        <>
          <Button size="lg" className="max-[360px]:flex-1" onClick={() => onChange(toSubmission(form))}>
            {t('task.submit.open')}
          </Button>
          <Button size="lg" variant="primary" className="flex-1" busy={isSending} onClick={send}>
            {t('task.update.save')}
          </Button>
        </>
      )}
    </div>
  )
}
