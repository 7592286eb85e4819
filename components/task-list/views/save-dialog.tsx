import { useId, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { refusalText } from '@/components/task/draft-problem'
import { keptQuery } from '@/components/task-list/list-filter'
import { useCampaign } from '@/components/task-list/use-task-list'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import type { SavedView } from '@/lib/contracts/view'
import { canOnView } from '@/lib/domain/policy'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'
import { newKey } from '@/lib/queries/tasks'
import { useWriteView } from '@/lib/queries/views'
import { useShareWords } from './share-words'
import type { SavedViews } from './use-saved-views'

const NAME_MAX = 60

type Props = { views: SavedViews; rename?: SavedView; onClose: () => void }

/** Keeps the filter shown under a name, or gives a kept one another name. Open until the answer is there. */
export function SaveDialog({ views, rename, onClose }: Props) {
  const t = useT()
  const formId = useId()
  const viewer = useViewer()
  const shareWords = useShareWords()
  const [name, setName] = useState(rename?.name ?? '')
  const [shared, setShared] = useState(false)
  const { press, error, isBusy } = useKeeping(
    { views, ...(rename ? { rename } : {}), onClose },
    { name, shared },
  )
  const maySave = canOnView(viewer, 'share', { ownerId: viewer.id })
  return (
    <Dialog
      open
      size="sm"
      onRequestClose={onClose}
      title={t(rename ? 'views.renameTitle' : 'views.saveTitle')}
      closeLabel={t('form.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isBusy}>
            {t(rename ? 'views.rename' : 'views.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) press()
        }}
      >
        <TextField
          label={t('views.name')}
          placeholder={t('views.namePlaceholder')}
          maxLength={NAME_MAX}
          autoComplete="off"
          value={name}
          error={error}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {!rename && maySave && (
          <Checkbox checked={shared} onChange={(event) => setShared(event.currentTarget.checked)}>
            {shareWords}
          </Checkbox>
        )}
      </form>
    </Dialog>
  )
}

function useKeeping({ views, rename, onClose }: Props, { name, shared }: { name: string; shared: boolean }) {
  const t = useT()
  const toast = useToast()
  const step = useWriteView(useCampaign().id)
  const [error, setError] = useState<{ name: string; text: string } | null>(null)
  const { filter, view: shown, go } = views.address
  const press = async () => {
    const key = newKey()
    const said = name.trim()
    try {
      const view = await step.mutateAsync(
        rename
          ? { do: 'change', id: rename.id, body: { name: said }, key }
          : { do: 'save', body: { name: said, query: keptQuery(filter, shown), shared }, key },
      )
      if (view && !rename) go({ savedId: view.id }, 'replace')
      toast.show({ icon: 'tick', message: t('views.saved', { name: said }) })
      onClose()
    } catch (refusal) {
      const atField = refusal instanceof ApiError ? refusal.fieldErrors['name'] : undefined
      setError({ name, text: atField ?? refusalText(t, refusal) })
    }
  }
  return {
    press: () => void press(),
    isBusy: step.isPending,
    error: error?.name === name ? error.text : undefined,
  }
}
