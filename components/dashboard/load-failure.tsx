import { Button } from '@/components/ui/button'
import { ErrorBlock } from '@/components/ui/error-block'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'

/** In the place of the figures: what failed, what still holds, and another try. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useT()
  const requestId = error instanceof ApiError ? error.requestId : null
  return (
    <ErrorBlock
      className="mt-6"
      title={t('states.loadError.title')}
      action={
        <Button size="sm" icon="rotate" onClick={onRetry}>
          {t('states.loadError.retry')}
        </Button>
      }
    >
      <p>{t('states.loadError.text')}</p>
      {requestId && <p>{t('states.loadError.requestId', { requestId })}</p>}
    </ErrorBlock>
  )
}
