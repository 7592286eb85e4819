import { type ReactNode, useState } from 'react'
import { TextArea } from '@/components/ui/text-area'
import { useToast } from '@/components/ui/toast'
import { useT } from '@/lib/i18n/provider'
import { StepDialog } from './step-dialog'

type Props = {
  title: string
  verb: string
  label: string
  /** field of the request that carries the words */
  field: 'text' | 'question' | 'note' | 'reason'
  effect?: ReactNode
  done: string
  onSend: (words: string, key: string) => Promise<unknown>
  onClose: () => void
}

/** One text and a verb: a question, an answer, what was done, why. */
export function WordsDialog({ title, verb, label, field, effect, done, onSend, onClose }: Props) {
  const t = useT()
  const toast = useToast()
  const [words, setWords] = useState('')
  const said = words.trim()
  return (
    <StepDialog
      title={title}
      verb={verb}
      effect={effect}
      missing={said ? {} : { [field]: t('errors.reason_required') }}
      onSend={async (keyOf) => {
        await onSend(said, keyOf(said))
        toast.show({ icon: 'tick', message: done })
      }}
      onClose={onClose}
    >
      {(errors) => (
        <TextArea
          label={label}
          required={t('task.required')}
          rows={3}
          maxLength={2_000}
          value={words}
          error={errors[field]}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
    </StepDialog>
  )
}
