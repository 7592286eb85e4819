import { useState } from 'react'
import { refusalText } from '@/components/task/draft-problem'
import { useCampaign } from '@/components/task-list/use-task-list'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useToast } from '@/components/ui/toast'
import type { SavedView } from '@/lib/contracts/view'
import { useT } from '@/lib/i18n/provider'
import { newKey } from '@/lib/queries/tasks'
import { useWriteView } from '@/lib/queries/views'
import type { SavedViews } from './use-saved-views'

type Props = { views: SavedViews; view: SavedView; onClose: () => void }

/** Asks before a kept filter goes, and says for whom. */
export function DeleteDialog({ views, view, onClose }: Props) {
  const t = useT()
  const toast = useToast()
  const step = useWriteView(useCampaign().id)
  const [error, setError] = useState<string | null>(null)
  const press = async () => {
    try {
      await step.mutateAsync({ do: 'delete', id: view.id, key: newKey() })
      views.address.go({ savedId: null }, 'replace')
      toast.show({ icon: 'tick', message: t('views.deleted', { name: view.name }) })
      onClose()
    } catch (refusal) {
      setError(refusalText(t, refusal))
    }
  }
  return (
    <Dialog
      open
      size="sm"
      onRequestClose={onClose}
      title={t('views.deleteTitle', { name: view.name })}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button variant="destructive" icon="trash" busy={step.isPending} onClick={() => void press()}>
            {t('views.deleteVerb')}
          </Button>
        </>
      }
    >
      <p className="text-ink-2 text-table">{t(view.shared ? 'views.deleteShared' : 'views.deleteOwn')}</p>
      {error && (
        <div role="alert">
          <Notice icon="alert">{error}</Notice>
        </div>
      )}
    </Dialog>
  )
}
