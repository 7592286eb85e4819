import { useState } from 'react'
import { bold } from '@/components/ui/bold'
import { useToast } from '@/components/ui/toast'
import type { Dashboard } from '@/lib/contracts/dashboard'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useDecideExtension } from '@/lib/queries/tasks'
import { refusalText } from './draft-problem'
import { NoteDialog } from './note-dialog'
import { usePressKey } from './use-press-key'
import { useUndoToast } from './verbs/use-undo'

type Request = Dashboard['decisions']['extensions'][number]

/** Đồng ý at once, Không đồng ý after its dialog; what was typed stays until the answer. */
export function useExtensionDecision() {
  const t = useT()
  const toast = useToast()
  const told = useUndoToast()
  const { mutateAsync, isPending } = useDecideExtension()
  const press = usePressKey()
  // Kept while the dialog closes and after a failure, so that nothing typed is lost.
  const [declined, setDeclined] = useState<Request | null>(null)
  const [error, setError] = useState<string | null>(null)
  const send = async (request: Request, body: { decision: 'approved' | 'declined'; note?: string }) => {
    setError(null)
    try {
      const saved = await mutateAsync({ id: request.id, body, key: press.keyOf([request.id, body]) })
      press.settled()
      const params = { key: request.task.key, date: uiDate(request.due) }
      told(
        saved,
        t(body.decision === 'approved' ? 'dashboard.toast.approved' : 'dashboard.toast.declined', params),
      )
      setDeclined(null)
    } catch (failure) {
      const message = refusalText(t, failure)
      if (body.decision === 'declined') setError(message)
      else toast.show({ icon: 'alert', message })
    }
  }
  const close = () => {
    setDeclined(null)
    setError(null)
  }
  return { send, isPending, declined, error, ask: setDeclined, close }
}
export type ExtensionDecision = ReturnType<typeof useExtensionDecision>

export function DeclineDialog({ decision }: { decision: ExtensionDecision }) {
  const t = useT()
  const { declined } = decision
  return (
    <NoteDialog
      open={declined !== null}
      title={t('dashboard.decline.title')}
      noteLabel={t('dashboard.note')}
      confirmLabel={t('dashboard.queue.decline')}
      error={decision.error}
      busy={decision.isPending}
      onConfirm={(note) =>
        declined && void decision.send(declined, { decision: 'declined', ...(note ? { note } : {}) })
      }
      onClose={decision.close}
    >
      {declined && (
        <p>
          {t.rich('dashboard.decline.text', {
            ...bold,
            key: declined.task.key,
            title: declined.task.title,
            date: uiDate(declined.task.dueOn ?? declined.due),
          })}
        </p>
      )}
    </NoteDialog>
  )
}
