import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/provider'

/** A page that could not be made: what happened, its number, and one thing to do. */
export function FailureView({ digest, onRetry }: { digest: string | undefined; onRetry: () => void }) {
  const t = useT()
  return (
    <section
      role="alert"
      className="mx-auto my-14 flex max-w-[560px] flex-col items-start gap-3 rounded-control p-6 edge-ink-bold max-md:mx-4"
    >
      <h1 className="text-h2">{t('states.pageError.title')}</h1>
      <p className="text-ink-2 text-table">{t('states.pageError.text')}</p>
      {digest && (
        <p className="text-caption text-ink-3">{t('states.loadError.requestId', { requestId: digest })}</p>
      )}
      <Button icon="rotate" onClick={onRetry}>
        {t('states.loadError.retry')}
      </Button>
    </section>
  )
}
