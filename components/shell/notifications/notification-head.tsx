import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { useT } from '@/lib/i18n/provider'

type Props = {
  /** null when nothing is new */
  onReadAll: (() => void) | null
  /** of the panel; null on the page, where the title is the page's */
  onClose: (() => void) | null
}

export function NotificationHead({ onReadAll, onClose }: Props) {
  const t = useT()
  const title = t('notifications.title')
  return (
    <div className="flex min-h-12 items-center gap-1 pt-3 pr-2 pl-5 max-md:pt-1 max-md:pl-4">
      {onClose ? (
        <h2 className="mr-auto text-h2">{title}</h2>
      ) : (
        <h1 className="mr-auto text-h1 max-md:sr-only">{title}</h1>
      )}
      {onReadAll && (
        <Button variant="ghost" size="sm" icon="check-check" onClick={onReadAll} className="max-md:ml-auto">
          {t('notifications.readAll')}
        </Button>
      )}
      {onClose && <IconButton icon="x" label={t('form.close')} onClick={onClose} />}
    </div>
  )
}
