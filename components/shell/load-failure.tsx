import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorBlock } from '@/components/ui/error-block'
import { ApiError } from '@/lib/http/api-client'
import { useT } from '@/lib/i18n/provider'

type Props = {
  /** what was asked for; it is asked again by a press */
  asked: { error: Error | null; isFetching: boolean; refetch: () => Promise<unknown> }
  title?: string
  /** in the place of an error: there is no such thing, or not for this person, which look alike */
  unknown?: ReactNode
  className?: string
}

/** In the place of what could not be loaded: what failed, what still holds, and another try. */
export function LoadFailure({ asked: { error, isFetching, refetch }, title, unknown, className }: Props) {
  const t = useT()
  const answer = error instanceof ApiError && error.status > 0 ? error : null
  if (unknown && answer?.status === 404) return <div role="alert">{unknown}</div>
  return (
    <div role="alert" className={className}>
      <ErrorBlock
        title={title ?? t('states.loadError.title')}
        action={
          <Button size="sm" icon="rotate" busy={isFetching} onClick={() => void refetch()}>
            {t('states.loadError.retry')}
          </Button>
        }
      >
        <p>{answer?.message ?? t('states.loadError.text')}</p>
        {answer?.requestId && <p>{t('states.loadError.requestId', { requestId: answer.requestId })}</p>}
      </ErrorBlock>
    </div>
  )
}
