import { type ReactNode, useId } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextArea } from '@/components/ui/text-area'
import { useT } from '@/lib/i18n/provider'

const NOTE_MAX = 2_000

type Props = {
  title: string
  /** What it is about and what follows. */
  children: ReactNode
  noteLabel: string
  confirmLabel: string
  /** Why the last try failed; what was typed is still there. */
  error: string | null
  busy: boolean
  open: boolean
  onConfirm: (note: string) => void
  onClose: () => void
}

/** Asks once more, with a note that may be left out. */
export function NoteDialog({
  title,
  children,
  noteLabel,
  confirmLabel,
  error,
  busy,
  open,
  onConfirm,
  onClose,
}: Props) {
  const t = useT()
  const form = useId()
  return (
    <Dialog
      open={open}
      onRequestClose={onClose}
      title={title}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form={form} busy={busy}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy) onConfirm(String(new FormData(event.currentTarget).get('note') ?? '').trim())
        }}
      >
        <TextArea
          name="note"
          label={noteLabel}
          maxLength={NOTE_MAX}
          error={error ?? undefined}
          data-autofocus
        />
      </form>
    </Dialog>
  )
}
