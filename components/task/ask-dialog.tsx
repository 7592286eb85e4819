import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useT } from '@/lib/i18n/provider'

type Props = {
  title: string
  /** what the button does */
  verb: string
  look?: 'primary' | 'destructive'
  /** `checking` until something is known to be left to do */
  state: 'checking' | 'ready' | 'sending'
  /** why the last press came to nothing */
  failure: string | null | undefined
  onClose: () => void
  children: ReactNode
} & ({ onSend: () => void; formId?: never } | { formId: string; onSend?: never })

/** Asks before a step is taken: cancel beside the verb, the refusal below what was asked. With `formId` the verb sends that form. */
export function AskDialog({ title, verb, look = 'primary', state, failure, formId, onSend, ...rest }: Props) {
  const t = useT()
  const press = formId ? { type: 'submit' as const, form: formId } : { onClick: onSend }
  return (
    <Dialog
      open
      onRequestClose={rest.onClose}
      title={title}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button onClick={rest.onClose}>{t('form.cancel')}</Button>
          <Button variant={look} busy={state === 'sending'} disabled={state === 'checking'} {...press}>
            {verb}
          </Button>
        </>
      }
    >
      {rest.children}
      {failure && (
        <p role="alert" className="font-medium text-table">
          {failure}
        </p>
      )}
    </Dialog>
  )
}
