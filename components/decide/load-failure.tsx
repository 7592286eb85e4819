import { NotFoundView } from '@/components/shell/not-found-view'
import { Button } from '@/components/ui/button'
import { ErrorBlock } from '@/components/ui/error-block'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'

/** Unknown and not visible look alike; anything else can be tried again. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useT()
  if (error instanceof ApiError && error.status === 404) return <NotFoundView />
  const requestId = error instanceof ApiError ? error.requestId : null
  return (
    <div role="alert" className="px-10 py-8 max-md:px-4">
      <ErrorBlock
        title={t('states.loadError.title')}
        action={
          <Button size="sm" icon="rotate" onClick={onRetry}>
            {t('states.loadError.retry')}
          </Button>
        }
      >
        {requestId ? t('states.loadError.requestId', { requestId }) : t('states.loadError.text')}
      </ErrorBlock>
    </div>
  )
}
