import { type ReactNode, useState } from 'react'
import { AskDialog } from '@/components/task/ask-dialog'
import { refusalText } from '@/components/task/draft-problem'
import { usePressKey } from '@/components/task/use-press-key'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import type { Translator } from '@/lib/i18n/translate'

type Errors = Readonly<Record<string, string>>

type Props = {
  title: string
  /** what the step does, before it is taken */
  effect?: ReactNode
  /** the button says the verb of the title */
  verb: string
  look?: 'primary' | 'destructive'
  /** what is missing, by field, in words; nothing is sent while something is */
  missing?: Errors
  /** sends it; `keyOf(body)` gives every press of the same words one key. Throws what the server refuses. */
  onSend: (keyOf: (body: unknown) => string) => Promise<unknown>
  onClose: () => void
  children?: (errors: Errors) => ReactNode
}

/** Asks what a step needs. It stays open until the answer is there, so that nothing typed is lost. */
export function StepDialog({ title, effect, verb, look = 'primary', missing = {}, ...rest }: Props) {
  const { onSend, onClose, children } = rest
  const t = useT()
  const [errors, setErrors] = useState<Errors>({})
  const [isBusy, setIsBusy] = useState(false)
  const { keyOf } = usePressKey()
  const press = async () => {
    if (isBusy) return
    setErrors(missing)
    if (Object.keys(missing).length > 0) return
    setIsBusy(true)
    try {
      await onSend(keyOf)
      onClose()
    } catch (error) {
      setErrors(refusals(t, error, verb))
      setIsBusy(false)
    }
  }
  return (
    <AskDialog
      title={title}
      verb={verb}
      look={look}
      state={isBusy ? 'sending' : 'ready'}
      failure={errors['']}
      onSend={() => void press()}
      onClose={onClose}
    >
      {effect && <p className="text-ink-2 text-table">{effect}</p>}
      {children?.(errors)}
    </AskDialog>
  )
}

/** What the server refuses, at its field or below them; who was overtaken may look again and press once more. */
function refusals(t: Translator, error: unknown, verb: string): Errors {
  const isAnswer = error instanceof ApiError
  if (isAnswer && Object.keys(error.fieldErrors).length > 0) return error.fieldErrors
  if (isAnswer && error.code === 'conflict') return { '': t('verb.changed', { verb }) }
  return { '': refusalText(t, error) }
}
