import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useT } from '@/lib/i18n/provider'

type Props = {
  title: string
  /** what the button does, and to how many */
  verb: string
  /** `ready` once the check has said what would happen and something is left to do */
  state: 'checking' | 'ready' | 'sending'
  failure: string | null
  onSend: () => void
  onClose: () => void
  children: ReactNode
}

/** The dialog of a step on many tasks: what would happen is shown row by row before anything does. */
export function BulkFrame({ title, verb, state, failure, onSend, onClose, children }: Props) {
  const t = useT()
  return (
    <Dialog
      open
      onRequestClose={onClose}
      title={title}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            busy={state === 'sending'}
            disabled={state === 'checking'}
            onClick={onSend}
          >
            {verb}
          </Button>
        </>
      }
    >
      {children}
      {failure && (
        <p role="alert" className="font-medium text-table">
          {failure}
        </p>
      )}
    </Dialog>
  )
}
